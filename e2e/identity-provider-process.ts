import { readFile } from 'node:fs/promises'
import { Provider, type AccountClaims } from 'oidc-provider'

// An identity provider in a process of its own: accounts are read anew from a file, so that a test can move them.
const { PORT = '', ACCOUNTS = '', CLIENT_URL = '' } = process.env

interface Accounts {
  readonly [login: string]: Omit<AccountClaims, 'sub'>
}

const provider = new Provider(`http://localhost:${PORT}`, {
  clients: [
    {
      client_id: 'kartlaggning',
      client_secret: 'a-secret-of-the-test',
      redirect_uris: [`${CLIENT_URL}/logga-in/konto`],
      post_logout_redirect_uris: [`${CLIENT_URL}/`],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
  pkce: { required: () => true },
  cookies: { keys: ['a-key-of-the-test'] },
  findAccount: (_, login) => ({
    accountId: login,
    claims: async () => ({ sub: login, ...(JSON.parse(await readFile(ACCOUNTS, 'utf8')) as Accounts)[login] }),
  }),
})
provider.listen(Number(PORT), 'localhost', () => console.log('listening'))
