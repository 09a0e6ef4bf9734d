export { hasProgram, type ProgramName, skippedWithout } from './programs.ts'
