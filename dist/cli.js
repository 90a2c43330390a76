#!/usr/bin/env node
import { runCommand } from './program.js'
await runCommand()
