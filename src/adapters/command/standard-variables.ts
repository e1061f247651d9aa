import type { EnvironmentPort } from '../../ports/read.js'

/** What a program needs to be found, to find its files and to speak a language. */
const standard = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'TMPDIR'],
  ...['SYSTEMROOT', 'WINDIR', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA']
]

/** All that a program gets by itself of the environment; everything else has to be named. */
export function standardVariables(environment: EnvironmentPort): Readonly<Record<string, string>> {
  return Object.fromEntries(
    standard.flatMap(name => {
      const value = environment.valueOf(name)
      return value === undefined ? [] : [[name, value] as const]
    })
  )
}
