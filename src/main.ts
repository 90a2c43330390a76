import {
  debug,
  endGroup,
  error,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  warning
} from '@actions/core'
import { createRedactor } from './credentials/secrets/redactor.ts'
import { actionCrash, actionEntrance, actionInputs } from './run/action.ts'
import { guarded, reportCrash } from './run/crash.ts'
import { runCheck } from './run/run-check.ts'

// Named one by one, so that the bundle leaves out the HTTP client that the rest of @actions/core brings.
const core = { debug, endGroup, error, getInput, info, notice, setOutput, setSecret, startGroup, warning }
const action = {
  core,
  variables: process.env,
  workingFolder: process.cwd(),
  redactor: createRedactor(secret => setSecret(secret))
}
const crash = actionCrash(action)

process.once('uncaughtException', thrown => process.exit(reportCrash(thrown, crash)))
process.exitCode = await guarded(() => runCheck(actionInputs(action), actionEntrance(action)), crash)
