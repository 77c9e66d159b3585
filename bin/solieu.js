#!/usr/bin/env node
import module from 'node:module'

// Later starts compile nothing anew, where Node keeps what it compiled (22.8 and newer).
module.enableCompileCache?.()
await import('../dist/cli.js')
