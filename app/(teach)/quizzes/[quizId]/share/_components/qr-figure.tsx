import { qrCode } from "../../../../_components/qr-code.ts";
import styles from "./share.module.css";

interface QrFigureProps {
  readonly link: string;
  readonly label: string;
  readonly large?: boolean;
}

export function QrFigure({ link, label, large = false }: QrFigureProps) {
  const { size, path } = qrCode(link);
  return (
    <svg
      className={large ? styles["largeCode"] : styles["code"]}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className={styles["light"]} />
      <path d={path} className={styles["dark"]} />
    </svg>
  );
}
