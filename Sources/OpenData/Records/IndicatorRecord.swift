internal import Addresses
internal import Agreements

/// Something that is measured, with its values.
struct IndicatorRecord: Record {
    let indicator: Indicator
    let data: Dataset

    static let name = "indicator"
    static let summary = "Something that is measured over time."
    static let fields: [Field<Self>] = [
        Field("id", "The name in addresses.") { $0.indicator.id },
        Field("title", "What is measured.") { $0.indicator.title },
        Field("address", "Its page.") { $0.data.address(.indicator($0.indicator.id)) },
        Field("unit", "What it is measured in.") { $0.indicator.unit },
        Field("baseline", "What the values are compared with, in words.") { $0.indicator.baseline },
        Field("text", "What one must know about the values.") { PlainText($0.indicator.text).text },
        Field("measurements", "The values, earliest first.") { $0.indicator.measurements.map(MeasurementRecord.init) },
    ]
}

/// One measured value.
struct MeasurementRecord: Record {
    let measurement: Measurement

    static let name = "measurement"
    static let summary = "One measured value."
    static let fields: [Field<Self>] = [
        Field("date", "When it was measured, EDTF.") { $0.measurement.date },
        Field("value", "The value, in the indicator's unit.") { $0.measurement.value },
        Field("source", "What the source is called.") { $0.measurement.source },
        Field("url", "Where the source is.") { $0.measurement.address },
        Field("note", "What else one must know about this value.") { $0.measurement.note },
    ]
}
