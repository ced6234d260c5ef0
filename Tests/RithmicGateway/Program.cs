using System;
using System.Globalization;
using System.Threading.Tasks;
using NT8Bridge.RithmicGateway;

if (args.Length < 2 || args.Length > 5)
{
    Console.Error.WriteLine("usage: RithmicGateway TRADES.csv[.gz] PASSWORD [FRONT-MONTH [PORT [FROM]]]");
    return 2;
}

var script = new GatewayScript { Password = args[1], FrontMonth = args.Length > 2 ? args[2] : "GCZ3" };
int port = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 0;
Trade[] trades = TradeFile.Read(args[0]);
using var gateway = new Gateway(trades, script, port);
const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
if (args.Length > 4) gateway.SkipTo(DateTime.Parse(args[4], CultureInfo.InvariantCulture, Utc));
Console.WriteLine(gateway.Address);
Console.WriteLine(
    "user " + script.User + ", system \"" + script.Systems[0] + "\", "
    + trades.Length + " trades of " + script.FrontMonth + " on COMEX");
while (true)
{
    await gateway.UntilAsync(() => gateway.Subscriber is not null);
    await gateway.PlayAsync(trades.Length);
    Console.WriteLine("played to the end");
    await Task.Delay(System.Threading.Timeout.Infinite);
}
