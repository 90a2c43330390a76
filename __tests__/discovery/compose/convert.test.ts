import { describe, expect, it } from '@jest/globals'
import { parseDocument, type Scalar } from 'yaml'
import { resolveScalar } from '../../../src/discovery/compose/convert.ts'

// What `docker compose config` 2.40.3 prints for a build argument with the value.
describe('scalars as Go reads and prints them', () => {
  it.each([
    ['1.10', 'number', '1.1'],
    ['010', 'number', '8'],
    ['08', 'number', '8'],
    ['0o17', 'number', '15'],
    ['0x1F', 'number', '31'],
    ['0b11', 'number', '3'],
    ['1_000', 'number', '1000'],
    ['1e3', 'number', '1000'],
    ['1.0', 'number', '1'],
    ['.5', 'number', '0.5'],
    ['+3', 'number', '3'],
    ['-0', 'number', '0'],
    ['1e100', 'number', '1e+100'],
    ['0.00001', 'number', '1e-05'],
    ['9223372036854775808', 'number', '9223372036854775808'],
    ['99999999999999999999999', 'number', '1e+23'],
    ['.inf', 'number', '+Inf'],
    ['true', 'boolean', 'true'],
    ['True', 'boolean', 'true'],
    ['yes', 'string', 'yes'],
    ['1:30', 'string', '1:30'],
    ['3.10-slim', 'string', '3.10-slim'],
    ['~', 'null', '~'],
    ['2001-01-01', 'timestamp', '2001-01-01'],
    ['"1.10"', 'string', '1.10'],
    ["'true'", 'string', 'true'],
    ['!!str 1.10', 'string', '1.10'],
    ['!!float "1.10"', 'number', '1.1']
  ])('%s is the %s %s', (text, type, printed) => {
    const { contents } = parseDocument(text, { schema: 'failsafe' })
    expect(resolveScalar(contents as Scalar)).toEqual({ type, text: printed })
  })
})
