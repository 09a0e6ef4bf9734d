/** Why a mutant that no test notices may stay, by its file and by the code before and after. */
export const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {}
