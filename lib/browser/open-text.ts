// Reading a file the reader has chosen, in pieces.

/** The text of a file (UTF-8) in pieces of the browser's choice; every call begins anew. */
export async function* openText(file: File): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    yield decoder.decode(value, { stream: true });
  }
  yield decoder.decode();
}
