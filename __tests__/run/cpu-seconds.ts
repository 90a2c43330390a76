/** Starts to measure, and gives the seconds of computing since then: other work of the machine does not count. */
export function cpuSeconds(): () => number {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
}
