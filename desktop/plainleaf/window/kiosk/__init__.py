"""What only a kiosk shows: its bar, the screen that waits for a reader, and what asks, hides and clears."""
