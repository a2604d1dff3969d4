  UNWIND inner AS a
  MATCH (a)-[r<<types>>]-(b:Actor)
  WHERE
//# include relation-passes
  RETURN collect(DISTINCT b) AS outer
