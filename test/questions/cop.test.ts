import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { describeEnergyEvents } from './support/cop_energy.js';

let api: Api;
beforeAll(async () => {
  api = new Api(await withDataset('cop-energy'));
});

describeEnergyEvents(() => api, 'event:');
