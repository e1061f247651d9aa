/** Bytes in pieces of these sizes, in turn, all in the same memory: each is good until the next is asked for. */
export function* cutInPlace(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  const memory = Buffer.alloc(Math.max(...sizes))
  for (let from = 0, index = 0; from < bytes.length; index++) {
    const piece = bytes.subarray(from, from + (sizes[index % sizes.length] ?? 1))
    memory.set(piece)
    yield memory.subarray(0, piece.length)
    from += piece.length
  }
}
