"""The first screen: what would you like to know?"""
