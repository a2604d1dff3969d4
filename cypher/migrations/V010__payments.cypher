// Payments, as party finance and company data have them: one relation an id, and the strongest first without going through them all.
CREATE CONSTRAINT payment_id IF NOT EXISTS FOR ()-[r:PAYMENT]-() REQUIRE r.id IS UNIQUE;
CREATE RANGE INDEX payment_strength IF NOT EXISTS FOR ()-[r:PAYMENT]-() ON (r.strengthKey);
