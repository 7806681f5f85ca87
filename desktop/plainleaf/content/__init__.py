"""The shared words: pages, blocks, checklist, problems, errors. Imports nothing of ours."""
