"""The work that goes on by itself: rows say what there is to do, rounds find it, jobs do it, and a durable engine sees
to it that each is done though processes come and go."""
