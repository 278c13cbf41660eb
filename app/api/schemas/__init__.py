"""What goes in and comes out, as pydantic models. Inside, the frozen values of app.domain take over."""
