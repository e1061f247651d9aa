/** Values that manuals, images and templates ship with, in small letters and digits only. */
const known = new Set([
  ...[
    'changeme',
    'changeit',
    'changethis',
    'changemenow',
    'pleasechange',
    'pleasechangeme',
    'replaceme',
    'replacethis'
  ],
  ...['password', 'passwort', 'passwd', 'pass', 'pwd', 'password1', 'password12', 'password123', 'password1234'],
  ...[
    'passw0rd',
    'pssw0rd',
    'pssword',
    'mypassword',
    'yourpassword',
    'yourpasswordhere',
    'defaultpassword',
    'dbpassword'
  ],
  ...[
    'secret',
    'secret1',
    'secret123',
    'mysecret',
    'supersecret',
    'topsecret',
    'yoursecret',
    'yoursecrethere',
    'secretkey'
  ],
  ...[
    'mysecretkey',
    'yoursecretkey',
    'supersecretkey',
    'notasecret',
    'jwtsecret',
    'apikey',
    'yourapikey',
    'yourapikeyhere'
  ],
  ...['token', 'yourtoken', 'yourtokenhere', 'keyboardcat', 'shhhh', 's3cr3t', 's3cret'],
  ...[
    'admin',
    'admin1',
    'admin123',
    'admin1234',
    'adminadmin',
    'administrator',
    'root',
    'root123',
    'toor',
    'superuser'
  ],
  ...[
    'guest',
    'user',
    'username',
    'letmein',
    'welcome',
    'welcome1',
    'welcome123',
    'iloveyou',
    'abc123',
    'test123',
    'temp123'
  ],
  ...[
    '1234',
    '12345',
    '123456',
    '1234567',
    '12345678',
    '123456789',
    '1234567890',
    '0123456789',
    '111111',
    '000000',
    '123123'
  ],
  ...['qwerty', 'qwerty123', 'qwertz', 'azerty', 'qwertyuiop', '1q2w3e4r', '1qaz2wsx', 'deadbeef'],
  ...['example', 'examplevalue', 'examplepassword', 'examplesecret', 'examplekey', 'sample', 'dummy', 'placeholder'],
  ...[
    'todo',
    'fixme',
    'tbd',
    'xxx',
    'xxxx',
    'xxxxx',
    'xxxxxx',
    'xxxxxxxx',
    'foo',
    'bar',
    'foobar',
    'foobarbaz',
    'lorem'
  ],
  ...[
    'default',
    'none',
    'null',
    'nil',
    'undefined',
    'unset',
    'empty',
    'insertkeyhere',
    'insertyourkeyhere',
    'yourkeyhere'
  ],
  ...[
    'postgres',
    'mysql',
    'redis',
    'mongo',
    'rabbitmq',
    'minio',
    'minioadmin',
    'grafana',
    'sa',
    'oracle',
    'tomcat',
    'vagrant'
  ],
  // AWS's and Stripe's own documentation.
  ...['akiaiosfodnn7example', 'wjalrxutnfemik7mdengbpxrficyexamplekey', 'sktest4ec39hqlyjwdarjtt1zdp7dc']
])

/**
 * A place to fill in that nobody has filled: `<password>`, `${PASSWORD}`, `${{ secrets.KEY
 * }}`, `{{ password }}`, `%PASSWORD%`, `***`.
 */
const placeholder = /^(<[^<>]*>|\$\{[^{}]*\}|\$\([^()]*\)|\$?\{\{[^{}]*\}\}|%[A-Za-z_]+%|[*x.?_-]+)$/i

/** The password in the address of a service: `postgres://shop:password@db/shop`. */
const address = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#@]*)@/i

/**
 * Whether a value is one that everybody knows: a default or a placeholder, or one of the forbidden words; the password
 * inside an address counts too. Signs and capital letters make no difference for the known ones.
 */
export function isKnownDefault(value: string, forbidden: readonly string[]): boolean {
  const inner = address.exec(value)?.[1]
  const all = inner === undefined ? [value.trim()] : [value.trim(), inner]
  const words = new Set(forbidden.map(word => word.trim().toLowerCase()))
  return all.some(
    each =>
      words.has(each.toLowerCase()) || placeholder.test(each) || known.has(each.toLowerCase().replace(/[^a-z0-9]/g, ''))
  )
}
