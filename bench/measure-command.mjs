import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** How often the process is looked at, in milliseconds. What it does after the last look is not counted. */
const interval = 5;
/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

/**
 * Runs a command to its end and tells the seconds of processor time of all its threads, the seconds on the clock, and the most memory that
 * it held, in megabytes. Only on Linux: it reads `/proc`. A command that cannot be started is an error; its exit code is not looked at.
 */
export async function measureCommand([command, ...parts], { cwd, cores }) {
  const [program, ...rest] = cores === 1 ? ["taskset", "-c", "0", command, ...parts] : [command, ...parts];
  const start = performance.now();
  const child = spawn(program, rest, { cwd, stdio: "ignore", env: { ...process.env, CI: "" } });
  let cpu = 0;
  let peak = 0;
  const look = () => {
    try {
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
      cpu = Math.max(cpu, (Number(fields[11]) + Number(fields[12])) / ticksPerSecond);
      const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
      peak = Math.max(peak, Number(kilobytes) / 1024);
    } catch {
      // The process has just ended.
    }
  };
  const timer = setInterval(look, interval);
  try {
    await new Promise((resolve, reject) => child.once("error", reject).once("exit", resolve));
  } finally {
    clearInterval(timer);
  }
  return { cpu, wall: (performance.now() - start) / 1000, peak };
}
