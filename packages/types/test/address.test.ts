import { describe, expect, it } from 'vitest'
import { isLoopback, parseAddress } from '../src/contract.ts'

describe('parseAddress', () => {
  it('returns the parts of an address', () => {
    expect(parseAddress('https://Example.com:8443/a/b')).toEqual({
      url: 'https://example.com:8443/a/b',
      protocol: 'https:',
      host: 'example.com:8443',
      hostname: 'example.com',
      path: '/a/b',
    })
  })

  it.each([
    ['http://host/', 'http://host', ''],
    ['http://host//', 'http://host', ''],
    ['http://host/telesign///', 'http://host/telesign', '/telesign'],
    ['HTTP://HOST', 'http://host', ''],
    [' http://host\n', 'http://host', ''],
    ['https://host:443', 'https://host', ''],
    ['http://[::1]:4010/', 'http://[::1]:4010', ''],
  ])('takes %j without the slashes at its end', (address, url, path) => {
    expect(parseAddress(address)).toMatchObject({ url, path })
  })

  it('takes a URL', () => {
    expect(parseAddress(new URL('http://host/a/')).url).toBe('http://host/a')
  })

  it.each([
    '',
    'host',
    'host:4010',
    'localhost:4010',
    '//host',
    'http:host',
    'http:/host',
    'ftp://host',
    'http://',
    undefined,
    7,
  ])('refuses %j, which is no full URL', (address) => {
    expect(() => parseAddress(address)).toThrow('must be a full URL, with http:// or https:// in front.')
  })

  it.each([
    'https://user:secret@host',
    'https://user@host',
    'https://host?a=secret',
    'https://host?',
    'https://host/#secret',
  ])('refuses %j, and repeats nothing of it', (address) => {
    expect(() => parseAddress(address)).toThrow(/^must not contain credentials, a query or a fragment\.$/)
  })
})

describe('isLoopback', () => {
  it.each([
    'localhost',
    'LOCALHOST',
    'app.localhost',
    '127.0.0.1',
    '127.255.1.9',
    '::1',
    '[::1]',
    '[::ffff:7f00:1]',
    '::ffff:127.0.0.1',
  ])('knows %s', (hostname) => {
    expect(isLoopback(hostname)).toBe(true)
  })

  it.each([
    ...['127.example.com', '127.0.0.1.example.com', 'not-localhost', 'localhost.example.com', '127.0.0.256', '127.1'],
    ...['128.0.0.1', '0.0.0.0', '::', '10.0.0.1', '::ffff:10.0.0.1', '', '127.0.0.1\n'],
  ])('refuses %j', (hostname) => {
    expect(isLoopback(hostname)).toBe(false)
  })
})
