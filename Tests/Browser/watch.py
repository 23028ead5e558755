"""What a page complains of while it is read."""


class Watch:
    """Listens to a page from before it is opened: its console, where a broken policy is told as well, and its requests."""

    def __init__(self, page, address):
        self.complaints = []
        page.on("console", lambda message: self.complaints.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("request", lambda request: request.url.startswith((address, "data:", "blob:")) or self.complaints.append(f"elsewhere: {request.url}"))
        page.on("response", lambda response: response.status < 400 or self.complaints.append(f"{response.status}: {response.url}"))
