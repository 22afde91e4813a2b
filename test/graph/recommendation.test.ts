import { Api } from '../support/api.js';
import { withPackage } from '../support/packages.js';

test('what one source calls a document is a recommendation where another’s words ask for one', async () => {
  const database = await withPackage({
    sources: 'id,published\nreport,2024-01-01\nregister,2024-02-01',
    organisations: 'id\nministry\nunion',
    outputs: 'id,kind,source\nplan,RECOMMENDATION,report\nplan,DOCUMENT,register',
    parties:
      'output,agent,role,source\nplan,organisation:union,ISSUER,report\nplan,organisation:ministry,ADDRESSEE,report',
    responses: 'recommendation,agent,kind,source\nplan,organisation:ministry,NOTED,report',
    assessments: 'recommendation,assessor,level,source\nplan,organisation:union,PARTIAL,report',
  });
  const plan = '__typename id outputKind responses { totalCount }';
  const answer = await new Api(database).data(
    `query ($scope: Scope) {
      node(id: "output:plan") { __typename }
      organisation(id: "organisation:ministry") { responses { nodes { recommendation { ${plan} } } } }
      union: organisation(id: "organisation:union") { assessments { nodes { recommendation { ${plan} } } } }
      addressing(scope: $scope) { arcs { nodes { recommendations { nodes { ${plan} } } } } }
      recommendationTrail(id: "output:plan", scope: $scope) { recommendation { ${plan} } }
      recommendationOutcomes(scope: $scope, observedUntil: "2025") { cases { nodes { recommendation { ${plan} } } } }
    }`,
    { scope: { sources: ['source:report'] } },
  );
  const recommendation = {
    __typename: 'Recommendation',
    id: 'output:plan',
    outputKind: 'DOCUMENT',
    responses: { totalCount: 1 },
  };
  expect(answer).toEqual({
    node: { __typename: 'OtherOutput' },
    organisation: { responses: { nodes: [{ recommendation }] } },
    union: { assessments: { nodes: [{ recommendation }] } },
    addressing: { arcs: { nodes: [{ recommendations: { nodes: [recommendation] } }] } },
    recommendationTrail: { recommendation },
    recommendationOutcomes: { cases: { nodes: [{ recommendation }] } },
  });
});
