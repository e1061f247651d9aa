export const id = 958;
export const ids = [958];
export const modules = {

/***/ 9958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runChild: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Milliseconds that outputs may stay open after the program has ended: a process that left its group may hold them. */
const linger = 500;
/** Runs a program in a process group of its own; nothing of the group outlives it, or this process. */
function runChild([program = '', ...rest], options) {
    return new Promise(resolve => {
        const { cwd, env, timeout, mostBytes } = options;
        let child;
        try {
            // Not a shell, nothing to read, and a group whose processes can all be ended together.
            child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, rest, {
                cwd,
                env,
                shell: false,
                stdio: ['ignore', 'pipe', 'pipe'],
                detached: !isWindows,
                windowsHide: true
            });
        }
        catch (cause) {
            resolve({ is: 'not-started', cause });
            return;
        }
        guard(child);
        const printed = { stdout: [], stderr: [] };
        let lingering;
        const settle = (ended) => {
            clearTimeout(timer);
            clearTimeout(lingering);
            if (child.exitCode === null && child.signalCode === null)
                endGroup(child);
            live.delete(child);
            child.stdout?.destroy();
            child.stderr?.destroy();
            resolve(ended);
        };
        const timer = setTimeout(() => {
            settle({ is: 'timed-out' });
        }, timeout);
        for (const stream of ['stdout', 'stderr']) {
            let bytes = 0;
            child[stream]?.on('data', (piece) => {
                bytes += piece.length;
                printed[stream].push(piece);
                if (bytes > mostBytes)
                    settle({ is: 'too-large', stream });
            });
        }
        child.once('error', cause => {
            settle({ is: 'not-started', cause });
        });
        const end = (exit, signal) => {
            settle({
                is: 'ended',
                exit,
                signal,
                stdout: Buffer.concat(printed.stdout),
                stderr: Buffer.concat(printed.stderr)
            });
        };
        child.once('exit', (exit, signal) => {
            // What it left running in the background would hold the outputs open.
            endGroup(child);
            lingering = setTimeout(end, linger, exit, signal);
        });
        child.once('close', end);
    });
}
const isWindows = process.platform === 'win32';
const live = new Set();
let isGuarded = false;
/** Ends what runs when this process is told to end, and then ends as it was told. */
function guard(child) {
    live.add(child);
    if (isGuarded)
        return;
    isGuarded = true;
    const endAll = () => {
        for (const each of live)
            endGroup(each);
    };
    process.once('exit', endAll);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.once(signal, () => {
            endAll();
            process.kill(process.pid, signal);
        });
    }
}
function endGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (isWindows)
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // Nobody of the group is left.
    }
}
//# sourceMappingURL=child.js.map

/***/ })

};
