// A reporter of Stryker that prints each mutant nobody noticed as soon as it is known.
class SurvivorReporter {
  #seen = 0

  onMutantTested({ fileName, location, mutatorName, replacement, status }) {
    this.#seen += 1
    if (status !== 'Survived' && status !== 'NoCoverage') return
    const { line, column } = location.start
    const what = replacement.replace(/\s+/g, ' ').slice(0, 120)
    console.log(`${this.#seen}. ${status} ${fileName}:${line}:${column} ${mutatorName} → ${what}`)
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'survivors', injectableClass: SurvivorReporter }]
