"""Days in running text: the tokens they are made of, the names of months and weekdays, and calendar rules.

`days.find_days` is what the other stages call.
"""
