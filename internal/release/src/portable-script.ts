/** What keeps a script of a package.json from running in a shell of every platform: `sh` and the `cmd.exe` of Windows. */
export function findProblems(script: string, programs: ReadonlySet<string>): string[] {
  const plain = script.replaceAll(/"[^"]*"/g, 'quoted')
  const syntax = notPortable.filter(([pattern]) => pattern.test(plain)).map(([, problem]) => problem)
  const expanded = /"[^"]*[$`%][^"]*"/.test(script) ? ['a variable within quotes'] : []
  if (syntax.length + expanded.length) return [...syntax, ...expanded]
  const words = plain.split('&&').map((command) => command.trim().split(/\s+/)[0] ?? '')
  return words.filter((word) => !programs.has(word)).map((word) => `\`${word}\` is no program that the workspace has`)
}

// Quoted texts are left out before.
const notPortable: readonly (readonly [RegExp, string])[] = [
  [/(^|&&)\s*\w+=/, 'a variable set before a command'],
  [/[$`%]/, 'a variable or a command within a command'],
  [/[|;<>()]|(^|[^&])&([^&]|$)/, 'a pipe, a redirection or a list of commands other than by `&&`'],
  [/'/, 'single quotes, which cmd.exe hands on'],
  [/\^/, 'a caret outside of double quotes, which cmd.exe takes away'],
  [/\\/, 'a backslash'],
  [/[*?[\]{}~]/, 'a pattern outside of double quotes, which only some shells expand'],
]
