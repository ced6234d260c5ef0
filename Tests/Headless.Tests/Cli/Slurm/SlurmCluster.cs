using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;

namespace NT8Bridge.Headless.Tests.Cli.Slurm;

/// <summary>
/// Slurm on this machine: a controller and nodes of one processor, each with a port of its own on loopback, without
/// authentication, with all that they write in one folder. A node is a process namespace, so that it can die as a machine does,
/// with all that is on it.
/// </summary>
internal sealed class SlurmCluster : IDisposable
{
    /// <summary>The node on which every task is held before it begins.</summary>
    public const string HeldNode = "n2";

    /// <summary>Seconds without an answer after which a node counts as dead.</summary>
    private const int NodeTimeout = 4;

    private const int LongestMilliseconds = 60_000;
    private static readonly string[] Nodes = ["n1", HeldNode, "n3"];

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, Process> _processes = [];

    public SlurmCluster()
    {
        foreach (string name in (string[])["state", "held", .. Nodes]) Directory.CreateDirectory(_folder.At(name));
        string prolog = _folder.Write(
            "prolog.sh",
            $"#!/bin/sh\n[ \"$SLURMD_NODENAME\" = {HeldNode} ] || exit 0\n: > '{HeldMark}'\nexec sleep 3600\n");
        using (var chmod = Process.Start("chmod", ["u+x", prolog])) chmod.WaitForExit();
        Configuration = _folder.Write("slurm.conf", Text(prolog));
        Start("slurmctld", "Running as primary controller", "slurmctld", "-D", "-c");
        foreach (string node in Nodes)
            Start(node, "slurmd started on", "unshare", "--pid", "--fork", "--kill-child", "slurmd", "-D", "-N", node);
    }

    /// <summary>File that Slurm's commands read; its name goes into SLURM_CONF.</summary>
    public string Configuration { get; }

    /// <summary>File that is there once a task is held.</summary>
    public string HeldMark => _folder.At("held/mark");

    /// <summary>Ends a node as a loss of power does.</summary>
    public void Kill(string node)
    {
        _processes[node].Kill();
        _processes[node].WaitForExit();
    }

    public void Dispose()
    {
        foreach (Process process in _processes.Values)
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        _folder.Dispose();
    }

    private void Start(string name, string ready, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardError = true };
        start.Environment["SLURM_CONF"] = Configuration;
        Process process = Process.Start(start)!;
        _processes.Add(name, process);
        List<string> said = [];
        using ManualResetEventSlim isReady = new();
        process.ErrorDataReceived += (_, line) =>
        {
            lock (said) said.Add(line.Data ?? "");
            if (line.Data is null || line.Data.Contains(ready, StringComparison.Ordinal)) isReady.Set();
        };
        process.BeginErrorReadLine();
        bool isInTime = isReady.Wait(LongestMilliseconds);
        lock (said)
        {
            if (isInTime && !process.HasExited) return;
            throw new InvalidOperationException($"{name} did not start:\n{string.Join('\n', said)}");
        }
    }

    private string Text(string prolog)
    {
        string host = Dns.GetHostName().Split('.')[0];
        int[] ports = FreePorts(Nodes.Length + 1);
        string nodes = string.Concat(Nodes.Select((node, i) => string.Create(
            CultureInfo.InvariantCulture,
            $"NodeName={node} NodeHostname={host} NodeAddr=127.0.0.1 Port={ports[i + 1]} CPUs=1 State=UNKNOWN\n")));
        return $"""
            ClusterName=test
            SlurmctldHost={host}(127.0.0.1)
            SlurmctldPort={ports[0]}
            AuthType=auth/none
            CredType=cred/none
            SlurmUser=root
            SlurmdUser=root
            StateSaveLocation={_folder.At("state")}
            SlurmdSpoolDir={_folder.At("%n")}
            SlurmctldPidFile={_folder.At("slurmctld.pid")}
            SlurmdPidFile={_folder.At("%n/slurmd.pid")}
            ProctrackType=proctrack/pgid
            TaskPlugin=task/none
            TaskProlog={prolog}
            JobAcctGatherType=jobacct_gather/none
            AccountingStorageType=accounting_storage/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_CPU
            SwitchType=switch/none
            MpiDefault=none
            SlurmdParameters=config_overrides
            SlurmdTimeout={NodeTimeout}
            SlurmctldTimeout=10
            MessageTimeout=5
            ReturnToService=2
            {nodes}PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP

            """.ReplaceLineEndings("\n");
    }

    /// <summary>Ports that nobody has at the moment.</summary>
    private static int[] FreePorts(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        foreach (TcpListener listener in listeners) listener.Start();
        int[] ports = Array.ConvertAll(listeners, listener => ((IPEndPoint)listener.LocalEndpoint).Port);
        foreach (TcpListener listener in listeners) listener.Dispose();
        return ports;
    }
}
