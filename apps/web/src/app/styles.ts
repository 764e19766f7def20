// What applies before any component, in the order of the cascade.
import 'virtual:theme.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/global.layer.css';
import '../ui/base.css';
