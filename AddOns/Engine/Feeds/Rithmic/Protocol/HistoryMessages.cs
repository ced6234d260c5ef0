using static NT8Bridge.Feeds.Rithmic.Protocol.FieldGroups;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>Bars of the history plant: subscriptions, replays, resumption.</summary>
internal static class HistoryMessages
{
    public static readonly MessageTable RequestTimeBarUpdate = new("RequestTimeBarUpdate", 200, Join(Request, Key,
    [
        new("request", 100000, FieldKind.Int32), new("bar_type", 119200, FieldKind.Int32),
        new("bar_type_period", 119112, FieldKind.Int32),
    ]));

    public static readonly MessageTable ResponseTimeBarUpdate = new("ResponseTimeBarUpdate", 201, Response);

    public static readonly MessageTable TimeBar = new("TimeBar", 250, Join(Key, Prices, TimeBarValues));

    public static readonly MessageTable RequestTimeBarReplay = new("RequestTimeBarReplay", 202, Join(Request, Key, Window,
    [
        new("bar_type", 119200, FieldKind.Int32), new("bar_type_period", 119112, FieldKind.Int32),
        new("direction", 149253, FieldKind.Int32), new("time_order", 149307, FieldKind.Int32),
    ]));

    public static readonly MessageTable ResponseTimeBarReplay = new(
        "ResponseTimeBarReplay", 203, Join(Stream, Key, Prices, TimeBarValues,
    [
        new("request_key", 132758, FieldKind.Text),
    ]));

    public static readonly MessageTable RequestTickBarUpdate = new("RequestTickBarUpdate", 204, Join(Request, Key,
    [
        new("request", 100000, FieldKind.Int32), new("bar_type", 119200, FieldKind.Int32),
        new("bar_sub_type", 119208, FieldKind.Int32), new("bar_type_specifier", 148162, FieldKind.Text),
        new("custom_session_open_ssm", 119209, FieldKind.Int32), new("custom_session_close_ssm", 119210, FieldKind.Int32),
    ]));

    public static readonly MessageTable ResponseTickBarUpdate = new("ResponseTickBarUpdate", 205, Response);

    public static readonly MessageTable TickBar = new("TickBar", 251, Join(Key, Prices, TickBarVolume, TickBarTime));

    public static readonly MessageTable RequestTickBarReplay = new("RequestTickBarReplay", 206, Join(Request, Key, Window,
    [
        new("bar_type", 119200, FieldKind.Int32), new("bar_sub_type", 119208, FieldKind.Int32),
        new("bar_type_specifier", 148162, FieldKind.Text), new("custom_session_open_ssm", 119209, FieldKind.Int32),
        new("custom_session_close_ssm", 119210, FieldKind.Int32), new("direction", 149253, FieldKind.Int32),
        new("time_order", 149307, FieldKind.Int32),
    ]));

    public static readonly MessageTable ResponseTickBarReplay = new(
        "ResponseTickBarReplay", 207, Join(Stream, Key, Prices, TickBarVolume, TickBarTime,
    [
        new("request_key", 132758, FieldKind.Text),
    ]));

    public static readonly MessageTable RequestVolumeProfileMinuteBars = new(
        "RequestVolumeProfileMinuteBars", 208, Join(Request, Key, Window,
    [
        new("bar_type_period", 119215, FieldKind.Int32),
    ]));

    public static readonly MessageTable ResponseVolumeProfileMinuteBars = new(
        "ResponseVolumeProfileMinuteBars", 209, Join(Stream, Key, Prices, TickBarVolume,
    [
        new("request_key", 132758, FieldKind.Text), new("period", 119215, FieldKind.Text),
        new("marker", 119100, FieldKind.Int32), new("profile_price", 119216, FieldKind.Double, true),
        new("profile_no_aggressor_volume", 119217, FieldKind.Int32, true),
        new("profile_bid_volume", 119218, FieldKind.Int32, true), new("profile_ask_volume", 119219, FieldKind.Int32, true),
        new("profile_no_aggressor_trades", 119220, FieldKind.Int32, true),
        new("profile_bid_aggressor_trades", 119221, FieldKind.Int32, true),
        new("profile_ask_aggressor_trades", 119222, FieldKind.Int32, true),
    ]));

    public static readonly MessageTable RequestResumeBars = new("RequestResumeBars", 210, Join(Request,
    [
        new("request_key", 132758, FieldKind.Text),
    ]));

    public static readonly MessageTable ResponseResumeBars = new("ResponseResumeBars", 211, Response);

    public static readonly MessageTable[] All =
    [
        RequestTimeBarUpdate, ResponseTimeBarUpdate, TimeBar, RequestTimeBarReplay, ResponseTimeBarReplay,
        RequestTickBarUpdate, ResponseTickBarUpdate, TickBar, RequestTickBarReplay, ResponseTickBarReplay,
        RequestVolumeProfileMinuteBars, ResponseVolumeProfileMinuteBars, RequestResumeBars, ResponseResumeBars,
    ];
}
