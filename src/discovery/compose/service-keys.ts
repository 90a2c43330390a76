import type { Journal } from './journal.ts'
import { checkKeys, type Keys } from './known-keys.ts'
import type { MapNode } from './tree.ts'

/** Notes the keys of services and their builds that docker compose refuses. To be asked of what each document leaves. */
export function checkServiceKeys(journal: Journal, services: MapNode): void {
  for (const [name, { value }] of services.entries) {
    if (value.kind !== 'map') continue
    checkKeys(journal, value, `services.${name}`, ofService)
    const build = value.entries.get('build')?.value
    if (build?.kind === 'map') checkKeys(journal, build, `services.${name}.build`, ofBuild)
  }
}

/** Notes the keys at the top of a compose file that docker compose refuses. */
export function checkTopKeys(journal: Journal, root: MapNode): void {
  checkKeys(journal, root, '', ofFile)
}

const strings = 'a list of strings'

// compose-go's schema/compose-spec.json. `extends` is gone when services are judged, `pid` may be null there.
const ofService: Keys = {
  deciding: new Map<string, string | null>([
    ['build', 'a path or a map'],
    ['cgroup', 'a string'],
    ['depends_on', 'a list of services or a map'],
    ['extends', null],
    ['image', 'a string'],
    ['ipc', 'a string'],
    ['links', strings],
    ['network_mode', 'a string'],
    ['pid', null],
    ['platform', 'a string'],
    ['profiles', strings],
    ['provider', 'a map'],
    ['uts', 'a string'],
    ['volumes', 'a list'],
    ['volumes_from', strings]
  ]),
  others: new Set(
    (
      'annotations attach blkio_config cap_add cap_drop cgroup_parent command configs container_name cpu_count ' +
      'cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus cpuset credential_spec deploy ' +
      'develop device_cgroup_rules devices dns dns_opt dns_search domainname entrypoint env_file environment expose ' +
      'external_links extra_hosts gpus group_add healthcheck hostname init isolation label_file labels logging ' +
      'mac_address mem_limit mem_reservation mem_swappiness memswap_limit models networks oom_kill_disable ' +
      'oom_score_adj pids_limit ports post_start pre_start pre_stop privileged pull_policy pull_refresh_after ' +
      'read_only restart runtime scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal ' +
      'storage_opt sysctls tmpfs tty ulimits use_api_socket user userns_mode working_dir'
    ).split(' ')
  )
}

// A context that is absent stands as null in an included model (`withContexts`), with the folder of that model.
const ofBuild: Keys = {
  deciding: new Map<string, string | null>([
    ['additional_contexts', 'a map or a list of `NAME=VALUE`'],
    ['args', 'a map or a list of `KEY=VALUE`'],
    ['cache_from', strings],
    ['context', null],
    ['dockerfile', 'a string'],
    ['dockerfile_inline', 'a string'],
    ['platforms', strings],
    ['target', 'a string']
  ]),
  others: new Set(
    (
      'cache_to entitlements extra_hosts isolation labels network no_cache no_cache_filter privileged provenance ' +
      'pull sbom secrets shm_size ssh tags ulimits'
    ).split(' ')
  )
}

const ofFile: Keys = {
  deciding: new Map([
    ['include', null],
    ['services', null]
  ]),
  others: new Set('configs models name networks secrets version volumes'.split(' '))
}
