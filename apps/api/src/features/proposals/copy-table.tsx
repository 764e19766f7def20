import { StyleSheet, Text, View } from '@react-pdf/renderer';

interface CopyTableProps {
  rtl: boolean;
  columns: readonly { title: string; wide: number; numeric?: boolean }[];
  rows: readonly (readonly string[])[];
  /** A last row that sums the others up. */
  sum?: readonly string[];
}

/** A table in the copy of a proposal. A row is not torn apart. */
export function CopyTable({ rtl, columns, rows, sum }: CopyTableProps) {
  const line = (cells: readonly string[], key: string | number, weight?: number) => (
    <View key={key} style={rtl ? styles.rowFromRight : styles.row} wrap={false}>
      {columns.map(({ wide, numeric }, at) => (
        <Text
          key={at}
          style={{
            flexGrow: wide,
            flexBasis: 0,
            direction: rtl ? 'rtl' : 'ltr',
            textAlign: Boolean(numeric) === rtl ? 'left' : 'right',
            fontWeight: weight,
          }}
        >
          {cells[at] ?? ''}
        </Text>
      ))}
    </View>
  );
  return (
    <View style={styles.table}>
      {line(
        columns.map(({ title }) => title),
        'head',
        600,
      )}
      {rows.map((cells, at) => line(cells, at))}
      {sum && line(sum, 'sum', 600)}
    </View>
  );
}

const row = {
  borderTopWidth: 0.5,
  borderTopColor: '#c9d3d8',
  paddingVertical: 4,
  gap: 8,
  fontSize: 9.5,
} as const;
const styles = StyleSheet.create({
  table: { marginBottom: 10 },
  row: { ...row, flexDirection: 'row' },
  rowFromRight: { ...row, flexDirection: 'row-reverse' },
});
