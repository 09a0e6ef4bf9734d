import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'

/** A declaration file of a package and how it is imported. */
export interface Entry {
  readonly folder: string
  readonly name: string
  readonly declarations: string
}

type Target = string | { readonly types?: string }

/** The entries of a package that have declarations, as its export map names them. */
export async function listEntries(folder: string): Promise<Entry[]> {
  const { name, exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  return Object.entries<Target>(exports).flatMap(([path, target]) => {
    const file = typeof target === 'string' ? target.replace(/\.js$/, '.d.ts') : target.types
    return file?.endsWith('.d.ts')
      ? [{ folder, name: path.replace(/^\./, name), declarations: join(folder, file) }]
      : []
  })
}

/** Writes what an entry exports, as API Extractor reports it, to a folder. */
export function writeReport({ folder, name, declarations }: Entry, reportFolder: string): void {
  const reportFileName = `${name.replace('@sms-verify/', '').replaceAll('/', '.')}.generated.api.md`
  const silent = { default: { logLevel: ExtractorLogLevel.None } }
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      newlineKind: 'lf',
      mainEntryPointFilePath: declarations,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            ...{ target: 'es2022', module: 'nodenext', moduleResolution: 'nodenext', strict: true, skipLibCheck: true },
            ...{ lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable'], types: [] },
          },
          files: [declarations],
        },
      },
      apiReport: { enabled: true, reportFileName, reportFolder, reportTempFolder: join(reportFolder, 'temp') },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { compilerMessageReporting: silent, extractorMessageReporting: silent, tsdocMessageReporting: silent },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
  })
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => Object.assign(message, { handled: true }),
  })
}
