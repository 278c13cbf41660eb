"""Closings before the signature."""

SIGNING = """
w/uk: Best wishes,
w/uk: Many thanks,
w/uk: Warm regards,
w/uk: With best wishes,
w/us: Best,
w/us: Warmly,
w/us: Many thanks,
w/us: All the best,
p/uk: Kind regards,
p/uk: Best wishes,
p/uk: Regards,
p/us: Best,
p/us: Thanks again,
p/us: Best regards,
f/uk: Kind regards,
f/uk: Yours sincerely,
f/uk: With kind regards,
f/us: Sincerely,
f/us: Best regards,
f/us: Kind regards,
"""
