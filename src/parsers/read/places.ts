/** A place that a failure's text names; `line` counts from 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

/**
 * The first line that a stack names in a file of our own choosing, as `path:line` or `path:line:column`: the path
 * whole, as a URL, or as an end of the file's path that follows a slash.
 */
export function lineWithin(file: string, stack: string): number | undefined {
  for (const [, place = '', line] of stack.matchAll(/(?<![^\s()'"])([^\s()'"]+?):([1-9]\d{0,8})(?=[:)\s]|$)/g)) {
    const path = place.replace(/^file:\/\//, '')
    if (path === file || file.endsWith(`/${path}`)) return Number(line)
  }
  return undefined
}

/**
 * The frame of a Python traceback, as pytest prints it, that lies in the module which a dotted class name begins with.
 */
export function pythonPlace(className: string, traceback: string): Place | undefined {
  for (const [, file = '', line] of traceback.matchAll(/^([^\s:][^:\n]*\.py):([1-9]\d{0,8}): /gm)) {
    const module = file.slice(0, -'.py'.length).replaceAll('/', '.')
    if (className === module || className.startsWith(`${module}.`)) return { file, line: Number(line) }
  }
  return undefined
}

/**
 * The first frame of a .NET or Mono stack that says its file and line: `in
 * C:\\shop\\Cart.cs:line 7`, `in /shop/Cart.cs:7`.
 */
export function dotnetPlace(stack: string): Place | undefined {
  for (const frame of stack.split('\n')) {
    const end = /:(?:line )?([1-9]\d{0,8})[ \t]*$/.exec(frame)
    const [, file] =
      / in ([^<>]+)$/.exec(frame.slice(1 + Math.max(frame.lastIndexOf('<'), frame.lastIndexOf('>')), end?.index)) ?? []
    if (file !== undefined && end !== null) return { file, line: Number(end[1]) }
  }
  return undefined
}

/** The first frame of a Java stack that lies in a class, with the path that its package gives its file. */
export function javaPlace(className: string, stack: string): Place | undefined {
  for (const [, name = '', file, line] of stack.matchAll(
    /^[ \t]*at (?:\S+\/)?([\w.$]+)\.[\w$<>]+\(([\w$]+\.\w+):([1-9]\d{0,8})\)$/gm
  )) {
    if (name !== className && !name.startsWith(`${className}$`)) continue
    const folder = className.split('.').slice(0, -1)
    return { file: [...folder, file].join('/'), line: Number(line) }
  }
  return undefined
}
