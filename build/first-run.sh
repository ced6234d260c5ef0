#!/usr/bin/env bash
# From an empty folder on a machine with the .NET SDK alone: installs tool and templates from a folder of packages, makes a strategy,
# runs its tests, backtests it, and makes the archive that NinjaTrader imports. Each step's output is checked.
#     build/first-run.sh PACKAGES VERSION FOLDER
# Nothing outside FOLDER is changed: tools, templates and packages of this product go there. Packages of others that this machine has
# already are taken from where they are.
set -euo pipefail

packages=$(cd "$1" && pwd)
version=$2
work=$3
mkdir -p "$work"
cd "$work"
work=$PWD
known=${NUGET_PACKAGES:-$HOME/.nuget/packages}

export DOTNET_CLI_HOME=$work/home NUGET_PACKAGES=$work/packages
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 MSBUILDDISABLENODEREUSE=1
export UseSharedCompilation=false DOTNET_CLI_USE_MSBUILD_SERVER=0
# The tool's own program looks for the runtime where installers put it; this one may lie elsewhere.
export DOTNET_ROOT=${DOTNET_ROOT:-$(dirname "$(readlink -f "$(command -v dotnet)")")}
mkdir -p "$DOTNET_CLI_HOME" "$known"
cat > nuget.config <<XML
<configuration>
  <packageSources>
    <add key="local" value="$packages" />
  </packageSources>
  <fallbackPackageFolders>
    <clear />
    <add key="known" value="$known" />
  </fallbackPackageFolders>
</configuration>
XML

# Runs a command, shows what it says, and fails unless the output holds the words.
step() {
    local words=$1
    shift
    echo "== $*"
    local said
    if ! said=$("$@" 2>&1); then
        echo "$said"
        echo "FAILED: $*"
        exit 1
    fi
    echo "$said"
    if ! grep -qF -- "$words" <<< "$said"; then
        echo "FAILED: '$words' is not in what it says"
        exit 1
    fi
}

step "nt8bridge" dotnet tool install NT8Bridge.Tool --version "$version" --tool-path tools --configfile nuget.config
step "$version" tools/nt8bridge --version
step "nt8-strategy" dotnet new install "$packages/NT8Bridge.Templates.$version.nupkg"
step "created successfully" dotnet new nt8-strategy -n Crosser
cd Crosser
cp ../nuget.config .
step "succeeded: 4" dotnet test
step "1 of 1 files compile" ../tools/nt8bridge compile Scripts/Strategies

# Sixty minutes: up, and down again.
{
    echo "end_unix_ms,open,high,low,close,volume"
    price=5000
    for minute in $(seq 1 60); do
        next=$((minute <= 30 ? price + 1 : price - 1))
        echo "$((1762182000000 + minute * 60000)),$price,$((price > next ? price : next)),$((price < next ? price : next)),$next,100"
        price=$next
    done
} > bars.csv
step "Total net profit" ../tools/nt8bridge backtest --strategy Crosser --script Scripts/Strategies --bars bars.csv --instrument "ES 12-25"
step "Crosser.zip" dotnet build Scripts -c Release -t:NinjaScriptZip
step "1 of 1 files compile" ../tools/nt8bridge compile Scripts/bin/Release/net10.0/Crosser.zip

cd ..
step "created successfully" dotnet new nt8-indicator -n Middling
cp nuget.config Middling
cd Middling
step "succeeded: 2" dotnet test
echo "== all steps done"
