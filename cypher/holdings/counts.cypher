// How many entities, facts and assertions of each kind are live?
UNWIND [
  {
    kind: 'Organisation',
    count:
      COUNT {
        MATCH (n:Organisation)
        WHERE n.live AND n.id = n.canonicalId
      }
  },
  {
    kind: 'Person',
    count:
      COUNT {
        MATCH (n:Person)
        WHERE n.live AND n.id = n.canonicalId
      }
  },
  {
    kind: 'Event',
    count:
      COUNT {
        MATCH (n:Event)
        WHERE n.live AND n.id = n.canonicalId
      }
  },
  {
    kind: 'Issue',
    count:
      COUNT {
        MATCH (n:Issue)
        WHERE n.live AND n.id = n.canonicalId
      }
  },
  {
    kind: 'Output',
    count:
      COUNT {
        MATCH (n:Output)
        WHERE n.live AND n.id = n.canonicalId
      }
  },
  {
    kind: 'Recommendation',
    count:
      COUNT {
        MATCH (n:Recommendation)
        WHERE n.live AND n.id = n.canonicalId
      }
  },
  {
    kind: 'Source',
    count:
      COUNT {
        MATCH (n:Source)
        WHERE n.live AND n.id = n.canonicalId
      }
  },
  {
    kind: 'Participation',
    count:
      COUNT {
        MATCH (f:Participation)
        WHERE f.live
      }
  },
  {
    kind: 'Name',
    count:
      COUNT {
        MATCH (f:Name)
        WHERE f.live
      }
  },
  {
    kind: 'Identifier',
    count:
      COUNT {
        MATCH (f:Identifier)
        WHERE f.live
      }
  },
  {
    kind: 'Membership',
    count:
      COUNT {
        MATCH (f:Membership)
        WHERE f.live
      }
  },
  {
    kind: 'EventLink',
    count:
      COUNT {
        MATCH (f:EventLink)
        WHERE f.live
      }
  },
  {
    kind: 'Topic',
    count:
      COUNT {
        MATCH (f:Topic)
        WHERE f.live
      }
  },
  {
    kind: 'Step',
    count:
      COUNT {
        MATCH (f:Step)
        WHERE f.live
      }
  },
  {
    kind: 'Party',
    count:
      COUNT {
        MATCH (f:Party)
        WHERE f.live
      }
  },
  {
    kind: 'Response',
    count:
      COUNT {
        MATCH (f:Response)
        WHERE f.live
      }
  },
  {
    kind: 'Assessment',
    count:
      COUNT {
        MATCH (f:Assessment)
        WHERE f.live
      }
  },
  {
    kind: 'Stance',
    count:
      COUNT {
        MATCH (f:Stance)
        WHERE f.live
      }
  },
  {
    kind: 'Assertion',
    count:
      COUNT {
        MATCH (a:Assertion)
        WHERE a.retractedAt IS NULL
      }
  }
] AS holding
RETURN holding.kind AS kind, holding.count AS count
