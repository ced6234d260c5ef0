using System.Collections.Generic;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>Fields that several messages share, under one name each.</summary>
internal static class FieldGroups
{
    /// <summary>Echoed identity of a request.</summary>
    public static readonly Field[] Request =
    [
        new("user_msg", 132760, FieldKind.Text, true),
    ];

    /// <summary>An answer: the echo and the code that ends it.</summary>
    public static readonly Field[] Response =
    Join(Request,
    [
        new("rp_code", 132766, FieldKind.Text, true),
    ]);

    /// <summary>An answer of many parts: the code that announces more.</summary>
    public static readonly Field[] Stream =
    Join(Response,
    [
        new("rq_handler_rp_code", 132764, FieldKind.Text, true),
    ]);

    /// <summary>Instrument.</summary>
    public static readonly Field[] Key =
    [
        new("symbol", 110100, FieldKind.Text),
        new("exchange", 110101, FieldKind.Text),
    ];

    /// <summary>Which values a push carries, which it clears, and whether it is a picture of the past.</summary>
    public static readonly Field[] Presence =
    [
        new("presence_bits", 149138, FieldKind.UInt32),
        new("clear_bits", 154571, FieldKind.UInt32),
        new("is_snapshot", 110121, FieldKind.Bool),
    ];

    /// <summary>Stamp: seconds since 1970 UTC and the microseconds inside that second.</summary>
    public static readonly Field[] Time =
    [
        new("ssboe", 150100, FieldKind.Int32),
        new("usecs", 150101, FieldKind.Int32),
    ];

    /// <summary>Stamps nearer the exchange.</summary>
    public static readonly Field[] SourceTime =
    [
        new("source_ssboe", 150400, FieldKind.Int32),
        new("source_usecs", 150401, FieldKind.Int32),
        new("source_nsecs", 150404, FieldKind.Int32),
        new("jop_ssboe", 150600, FieldKind.Int32),
        new("jop_nsecs", 150604, FieldKind.Int32),
    ];

    /// <summary>Prices of a bar.</summary>
    public static readonly Field[] Prices =
    [
        new("open_price", 100019, FieldKind.Double),
        new("high_price", 100012, FieldKind.Double),
        new("low_price", 100013, FieldKind.Double),
        new("close_price", 100021, FieldKind.Double),
    ];

    /// <summary>Time bar; <c>marker</c> is its end.</summary>
    public static readonly Field[] TimeBarValues =
    [
        new("type", 119200, FieldKind.Int32),
        new("period", 119112, FieldKind.Text),
        new("marker", 119100, FieldKind.Int32),
        new("num_trades", 119109, FieldKind.UInt64),
        new("volume", 119110, FieldKind.UInt64),
        new("bid_volume", 119117, FieldKind.UInt64),
        new("ask_volume", 119118, FieldKind.UInt64),
        new("settlement_price", 100070, FieldKind.Double),
        new("has_settlement_price", 149138, FieldKind.Bool),
        new("must_clear_settlement_price", 154571, FieldKind.Bool),
    ];

    /// <summary>Contract behind a root symbol.</summary>
    public static readonly Field[] Contract =
    [
        new("symbol_name", 100003, FieldKind.Text),
        new("trading_symbol", 157095, FieldKind.Text),
        new("trading_exchange", 157096, FieldKind.Text),
    ];

    /// <summary>Quantities of a tick bar.</summary>
    public static readonly Field[] TickBarVolume =
    [
        new("num_trades", 119204, FieldKind.UInt64),
        new("volume", 119205, FieldKind.UInt64),
        new("bid_volume", 119213, FieldKind.UInt64),
        new("ask_volume", 119214, FieldKind.UInt64),
    ];

    /// <summary>Window of a replay.</summary>
    public static readonly Field[] Window =
    [
        new("start_index", 153002, FieldKind.Int32),
        new("finish_index", 153003, FieldKind.Int32),
        new("user_max_count", 154020, FieldKind.Int32),
        new("resume_bars", 153642, FieldKind.Bool),
    ];

    /// <summary>Kind and time of a tick bar.</summary>
    public static readonly Field[] TickBarTime =
    [
        new("type", 119200, FieldKind.Int32),
        new("sub_type", 119208, FieldKind.Int32),
        new("type_specifier", 148162, FieldKind.Text),
        new("custom_session_open_ssm", 119209, FieldKind.Int32),
        new("data_bar_ssboe", 119202, FieldKind.Int32, true),
        new("data_bar_usecs", 119203, FieldKind.Int32, true),
        new("data_bar_seq_num", 119225, FieldKind.Text, true),
    ];

    /// <summary>
    /// Fields of several groups in order. Written out, because a spread would need a span type that NinjaTrader's runtime lacks.
    /// </summary>
    public static Field[] Join(params Field[][] groups)
    {
        var fields = new List<Field>();
        foreach (Field[] group in groups) fields.AddRange(group);
        return fields.ToArray();
    }
}
