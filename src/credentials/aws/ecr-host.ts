/** The parts of the host of a private ECR registry. */
export interface EcrHost {
  /** 12 digits. */
  readonly account: string
  /** Like `eu-central-1`. */
  readonly region: string
  readonly fips: boolean
  readonly dualStack: boolean
  /** What follows the region, like `amazonaws.com` or `on.aws`. */
  readonly suffix: string
  /** The partition as ARNs name it, like `aws-cn`. */
  readonly partition: string
}

/** The DNS suffixes of each partition, and those of its dual-stack hosts. */
const suffixes = [
  { partition: 'aws', single: 'amazonaws.com', dual: 'on.aws' },
  { partition: 'aws-cn', single: 'amazonaws.com.cn', dual: 'on.amazonwebservices.com.cn' },
  { partition: 'aws-eusc', single: 'amazonaws.eu', dual: 'on.amazonwebservices.eu' },
  { partition: 'aws-iso', single: 'c2s.ic.gov', dual: 'on.aws.ic.gov' },
  { partition: 'aws-iso-b', single: 'sc2s.sgov.gov', dual: 'on.aws.scloud' },
  { partition: 'aws-iso-e', single: 'cloud.adc-e.uk', dual: 'on.cloud-aws.adc-e.uk' },
  { partition: 'aws-iso-e', single: 'scloud.adc-e.uk', dual: 'on.cloud-aws.adc-e.uk' },
  { partition: 'aws-iso-f', single: 'csp.hci.ic.gov', dual: 'on.aws.hci.ic.gov' }
] as const

/** The domains that are AWS's own, under which its endpoints lie in every partition. */
export const awsSuffixes: readonly string[] = [
  ...suffixes.map(entry => entry.single),
  'api.aws',
  'api.amazonwebservices.com.cn',
  'api.amazonwebservices.eu',
  'api.aws.ic.gov',
  'api.aws.scloud',
  'api.cloud-aws.adc-e.uk',
  'api.aws.hci.ic.gov'
]

const hostForm =
  /^(\d{12})\.dkr([.-])ecr(-fips)?\.([a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2})\.([a-z0-9.-]{1,40})$/

/**
 * The parts of an ECR host, anchored at both ends, or `null` for any other host, a port, or an upper-case spelling
 * (the hosts are those of AWS's "Amazon ECR endpoints and quotas").
 */
export function ecrHost(host: string): EcrHost | null {
  const match = hostForm.exec(host)
  if (match === null) return null
  const [, account = '', separator = '', fips, region = '', suffix = ''] = match
  const dualStack = separator === '-'
  const found = suffixes.find(entry => suffix === (dualStack ? entry.dual : entry.single))
  if (found === undefined) return null
  return {
    account,
    region,
    fips: fips !== undefined,
    dualStack,
    suffix,
    partition: partitionOf(found.partition, region)
  }
}

function partitionOf(partition: string, region: string): string {
  return partition === 'aws' && region.startsWith('us-gov-') ? 'aws-us-gov' : partition
}

const ecrLabel = /(?:^|\.)dkr[.-]ecr/i

/** Whether a host has the look of ECR without being one: it must never be sent anything that AWS gave. */
export function looksLikeEcr(host: string): boolean {
  return ecrHost(host) === null && ecrLabel.test(host)
}
