// Draws `site/public/preview.png`, which other sites show beside a link to ours. Run it when the picture changes.
import { fileURLToPath } from 'node:url'
import { launch } from '@sms-verify/testing/chromium'

const picture = `<!doctype html><style>
  body { margin: 0; display: flex; align-items: center; gap: 72px; width: 1200px; height: 630px; padding: 0 90px;
    box-sizing: border-box; background: #101615; color: #e6edec; font-family: system-ui, sans-serif }
  h1 { margin: 0 0 28px; font-size: 84px; line-height: 1.05; letter-spacing: -0.03em }
  p { margin: 0; color: #a9b7b5; font-size: 34px; line-height: 1.4 }
  .phone { flex: none; display: flex; align-items: flex-end; width: 270px; height: 460px; padding: 24px; box-sizing: border-box;
    border: 12px solid #000; border-radius: 48px; outline: 2px solid #384746; background: #e5f3f0 }
  .bubble { padding: 16px 20px; border-radius: 22px 22px 22px 6px; background: #fff; color: #16201f; font-size: 25px }
  strong { color: #0b6b62; font-size: 32px }
</style><body><div><h1>SMS Verify</h1><p>Send a one-time code by SMS and check it: the open toolkit for Telesign’s
SMS Verify API.</p></div><div class="phone"><div class="bubble">Your code is <strong>4907316</strong></div></div>`

const browser = await launch()
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
await page.setContent(picture)
await page.screenshot({ path: fileURLToPath(new URL('../site/public/preview.png', import.meta.url)) })
await browser.close()
