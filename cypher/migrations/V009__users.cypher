// Users are found by their id and by their name, of which there is one each; what signs in as them by the hash of its secret.

CREATE CONSTRAINT user_id IF NOT EXISTS FOR (u:User) REQUIRE u.id IS UNIQUE;
CREATE CONSTRAINT user_name IF NOT EXISTS FOR (u:User) REQUIRE u.nameKey IS UNIQUE;
CREATE CONSTRAINT credential_id IF NOT EXISTS FOR (c:Credential) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT credential_secret IF NOT EXISTS FOR (c:Credential) REQUIRE c.sha256 IS UNIQUE;
