import { app } from '../sign-in/express.ts'

// The page the test drives: two forms over the two routes.
const page = `<!doctype html><html lang="en"><title>Sign in</title>
<form id="send"><label>Phone number <input name="phone_number"></label><button>Send code</button></form>
<form id="check"><label>Code <input name="code"></label><button>Sign in</button></form><p role="status"></p>
<script type="module">
const submit = (id, method, describeAnswer) => document.getElementById(id).addEventListener('submit', async (event) => {
  event.preventDefault()
  const body = JSON.stringify(Object.fromEntries(new FormData(event.target)))
  const { ok } = await fetch('/verification', { method, body, headers: { 'content-type': 'application/json' } })
  document.querySelector('p').textContent = describeAnswer(ok)
})
submit('send', 'POST', (ok) => ok ? 'The code is on its way' : 'Not sent')
submit('check', 'PUT', (ok) => ok ? 'Signed in' : 'This code is not right')
</script>`

app.get('/', (_request, response) => response.type('html').send(page))
app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1')
