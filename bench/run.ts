import { measureDiscovery } from './discovery.ts'
import { measureDockerHub } from './docker-hub.ts'
import { measureManyImages } from './many-images.ts'
import { measurePulls } from './pulls.ts'
import { loadedChunks, measureStartUp } from './start-up.ts'
import { printTable } from './table.ts'

printTable('Start-up', await measureStartUp())
for (const line of await loadedChunks()) console.log(line)
printTable('Reading the files', await measureDiscovery())
printTable('Many images', await measureManyImages())
printTable('Asking registries that answer 40 ms late', await measurePulls())
printTable('Docker Hub', await measureDockerHub())
