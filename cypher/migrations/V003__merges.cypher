// A merge of actors is found by its id, and so is an actor that was absorbed by one.

CREATE CONSTRAINT actor_merge_id IF NOT EXISTS FOR (m:ActorMerge) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT absorbed_actor_id IF NOT EXISTS FOR (a:AbsorbedActor) REQUIRE a.id IS UNIQUE;
