import { defineConfig } from '@playwright/test'

export default defineConfig({ testDir: '.', fullyParallel: true, workers: 4, retries: 0, reporter: 'json' })
