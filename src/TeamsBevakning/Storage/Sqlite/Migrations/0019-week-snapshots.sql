-- The snapshots that are due in a week, among all items.
create index item_snapshot on item (due_at) where kind = 'Snapshot';
