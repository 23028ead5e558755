// The least that a generator in C does: reads each Markdown file, runs cmark on what stands after the front matter, writes a
// page. One thread, no templates, no checks. Usage: pipeline LIST OUTPUT, where LIST names the files, one on a line.
#include <cmark.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char head[] = "<!doctype html>\n<html lang=\"nb\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n";
static const char foot[] = "</body>\n</html>\n";

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static char *contents(const char *path, size_t *size) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) < 0) fail(path);
  char *text = malloc((size_t)status.st_size + 1);
  ssize_t count = read(file, text, (size_t)status.st_size);
  if (count < 0) fail(path);
  close(file);
  text[count] = 0;
  *size = (size_t)count;
  return text;
}

static void put(const char *path, const char *html) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0) fail(path);
  size_t size = strlen(html), length = sizeof head + size + sizeof foot;
  char *page = malloc(length);
  int written = snprintf(page, length, "%s%s%s", head, html, foot);
  if (write(file, page, (size_t)written) != written) fail(path);
  close(file);
  free(page);
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  size_t size;
  char *list = contents(arguments[1], &size);
  char path[4096];
  int number = 0;
  for (char *name = strtok(list, "\n"); name; name = strtok(NULL, "\n"), number++) {
    char *text = contents(name, &size);
    char *body = text;
    if (!strncmp(text, "---\n", 4) && (body = strstr(text, "\n---\n"))) body += 5;
    char *html = cmark_markdown_to_html(body, size - (size_t)(body - text), CMARK_OPT_DEFAULT);
    snprintf(path, sizeof path, "%s/%d", arguments[2], number);
    if (mkdir(path, 0755) < 0) fail(path);
    snprintf(path, sizeof path, "%s/%d/index.html", arguments[2], number);
    put(path, html);
    free(html);
    free(text);
  }
  free(list);
}
