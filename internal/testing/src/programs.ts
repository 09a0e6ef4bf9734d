import { spawnSync } from 'node:child_process'

/** How a line begins that says which tests are skipped; the reporter repeats such lines at the end. */
export const skippedWithout = 'Skipped without '

/** A program that some tests need: its name, a command that fails without it, and the command that installs it. */
interface Program {
  readonly name: string
  readonly check: string
  readonly install: string
}

const programs = {
  sh: { name: 'curl', check: 'curl --version', install: 'apt-get install curl' },
  py: { name: 'Python', check: 'python3 --version', install: 'apt-get install python3' },
  openssl: { name: 'OpenSSL', check: 'openssl version', install: 'apt-get install openssl' },
  go: { name: 'Go', check: 'go version', install: 'apt-get install golang-go' },
  java: { name: 'a JDK', check: 'javac --version', install: 'apt-get install default-jdk-headless' },
  php: {
    name: 'PHP with curl',
    check: 'php --version && php --modules | grep -q curl',
    install: 'apt-get install php-cli php-curl',
  },
  ruby: { name: 'Ruby', check: 'ruby --version', install: 'apt-get install ruby' },
  buildah: { name: 'Buildah', check: 'buildah --version', install: 'apt-get install buildah' },
  pytest: { name: 'pytest', check: 'python3 -m pytest --version', install: 'apt-get install python3-pytest' },
  puma: { name: 'Puma', check: 'puma --version', install: 'apt-get install puma ruby-rack' },
  mono: {
    name: 'Mono',
    check: 'mcs --version && mono --version',
    install: 'apt-get install mono-mcs mono-runtime libmono-system4.0-cil',
  },
} satisfies Record<string, Program>

/** The programs that `hasProgram` knows. */
export type ProgramName = keyof typeof programs

const run = (command: string) => spawnSync('sh', ['-c', command]).status === 0

/** Whether a program is on this machine. Without it, says which tests are skipped and how to install it. */
export function hasProgram(program: ProgramName): boolean {
  const { name, check, install } = programs[program]
  const isHere = run(check)
  if (!isHere) console.warn(`${skippedWithout}${name}: ${install}`)
  return isHere
}
