import fc from 'fast-check'

// The same inputs on every machine, so that a red run is red again; FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_120) })

export { fc }
