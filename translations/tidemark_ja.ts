<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>days</comment>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <comment>a time</comment>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 (%2, the same as UTC)</source>
        <comment>a time, its zone</comment>
        <translation>%1 (%2、UTC と同じ)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, its zone</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 (integer)</source>
        <comment>an id</comment>
        <translation>%1 (整数)</translation>
    </message>
    <message>
        <source>%1 (real)</source>
        <comment>an id</comment>
        <translation>%1 (実数)</translation>
    </message>
    <message>
        <source>x'%1' (blob)</source>
        <comment>an id in hexadecimal digits</comment>
        <translation>x'%1' (BLOB)</translation>
    </message>
    <message>
        <source>%1 (UUID)</source>
        <comment>an id</comment>
        <translation>%1 (UUID)</translation>
    </message>
    <message>
        <source>%1 (key of several columns)</source>
        <comment>an id</comment>
        <translation>%1 (複数列のキー)</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>%1 and %2 dimensions: no distance</source>
        <comment>two counts</comment>
        <translation>次元数 %1 と %2: 距離なし</translation>
    </message>
    <message>
        <source>Euclidean distance %1</source>
        <comment>a number</comment>
        <translation>ユークリッド距離 %1</translation>
    </message>
    <message>
        <source>Cosine distance %1, Euclidean distance %2</source>
        <comment>two numbers</comment>
        <translation>コサイン距離 %1、ユークリッド距離 %2</translation>
    </message>
    <message>
        <source>no vector of this dimension</source>
        <translation>この次元のベクトルなし</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>該当する列なし</translation>
    </message>
    <message>
        <source>%1, %2 dimensions</source>
        <comment>the kind of a vector's elements, a count</comment>
        <translation>%1、%2 次元</translation>
    </message>
    <message>
        <source>no such vector</source>
        <translation>該当するベクトルなし</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>次元</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>先頭の値</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>ノルム</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Vector %1</source>
        <comment>a name</comment>
        <translation>ベクトル %1</translation>
    </message>
    <message>
        <source>%1 of metadata are not shown.</source>
        <comment>a size</comment>
        <translation>メタデータの %1 は表示していません。</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>None (repository only)</source>
        <translation>なし (リポジトリのみ)</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite ファイル</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>PostgreSQL (pgvector)</source>
        <translation>PostgreSQL (pgvector)</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>Qdrant</source>
        <translation>Qdrant</translation>
    </message>
    <message>
        <source>Milvus</source>
        <translation>Milvus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>DEMO</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>The request makes no sense as it stands</source>
        <translation>要求の内容が正しくありません</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>既に存在します</translation>
    </message>
    <message>
        <source>This may only be read</source>
        <translation>読み取り専用です</translation>
    </message>
    <message>
        <source>The snapshot is pinned</source>
        <translation>スナップショットはピン留めされています</translation>
    </message>
    <message>
        <source>Refused, because something is in the way</source>
        <translation>妨げになるものがあるため拒否されました</translation>
    </message>
    <message>
        <source>Somebody else is using it</source>
        <translation>ほかで使用中です</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>読み書きに失敗しました</translation>
    </message>
    <message>
        <source>No space is left</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>Permission was denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>破損したデータが見つかりました</translation>
    </message>
    <message>
        <source>This is no repository</source>
        <translation>リポジトリではありません</translation>
    </message>
    <message>
        <source>This is not the storage that its URI says</source>
        <translation>URI の示すストレージではありません</translation>
    </message>
    <message>
        <source>This was written by a newer Tidemark</source>
        <translation>より新しい Tidemark で書かれています</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>ここでは実行できません</translation>
    </message>
    <message>
        <source>A limit was exceeded</source>
        <translation>上限を超えました</translation>
    </message>
    <message>
        <source>What was written is not what was read</source>
        <translation>書き込んだ内容と読み取った内容が異なります</translation>
    </message>
    <message>
        <source>The outcome is not known</source>
        <translation>結果が不明です</translation>
    </message>
    <message>
        <source>Tidemark made a mistake</source>
        <translation>Tidemark の内部エラーです</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Some parts were completed and stay as they are now.</source>
        <translation>一部は完了し、そのまま残っています。</translation>
    </message>
    <message>
        <source>The main work is done and durable; a later step failed.</source>
        <translation>主な処理は完了し確定しましたが、その後の手順に失敗しました。</translation>
    </message>
    <message>
        <source>It is not known whether the change took effect.</source>
        <translation>変更が反映されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation>名前を確認するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions, then try again.</source>
        <translation>所有者とアクセス権を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Release it first.</source>
        <translation>先にピン留めを外してください。</translation>
    </message>
    <message>
        <source>See what is there now, then try again.</source>
        <translation>今あるものを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wait until the other program has finished, then try again.</source>
        <translation>ほかのプログラムの終了を待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the disk and the connection, then try again.</source>
        <translation>ディスクと接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>"tidemark-cli verify" names all that is damaged; take a new snapshot soon.</source>
        <translation>「tidemark-cli verify」で破損箇所をすべて確認できます。早めに新しいスナップショットを作成してください。</translation>
    </message>
    <message>
        <source>Choose the directory of a repository.</source>
        <translation>リポジトリのディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>Check the URI; if it is right, restore a snapshot into a new storage.</source>
        <translation>URI を確認してください。正しければ、スナップショットを新しいストレージに復元してください。</translation>
    </message>
    <message>
        <source>Use a newer Tidemark.</source>
        <translation>より新しい Tidemark を使ってください。</translation>
    </message>
    <message>
        <source>Leave out what cannot be done, or split it.</source>
        <translation>実行できない部分を除くか、分割してください。</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, check memory and disk.</source>
        <translation>もう一度試してください。再び起きる場合は、メモリとディスクを確認してください。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>この問題を報告してください。</translation>
    </message>
    <message>
        <source>Do it again if you still want it.</source>
        <translation>必要であれば、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>There is no key “%1”. Keys: %2. To look for such a text, put it in quotes.</source>
        <translation>「%1」というキーはありません。使えるキー: %2。この文字列を探すには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” needs a value: %2.</source>
        <translation>「%1」には値が必要です: %2。</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. Expected: %3.</source>
        <translation>「%1」は「%2」の値ではありません。使える値: %3。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared. Write “%1:” and a value.</source>
        <translation>「%1」は大小比較できません。「%1:」に続けて値を書いてください。</translation>
    </message>
    <message>
        <source>This quotation has no end: a second quotation mark is expected.</source>
        <translation>引用が閉じていません。終わりの引用符が必要です。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a date like 2026-11-01, 2026-11, today, yesterday or 7d</source>
        <translation>日付 (2026-11-01、2026-11、today、yesterday、7d など)</translation>
    </message>
    <message>
        <source>a size like 512K, 20M or 1.5G</source>
        <translation>サイズ (512K、20M、1.5G など)</translation>
    </message>
    <message>
        <source>a number like 1000 or 20K</source>
        <translation>数 (1000、20K など)</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>“%1”</source>
        <comment>the title of a snapshot</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Verified %1: every byte was read, and none was damaged.</source>
        <comment>a time</comment>
        <translation>%1 に検証: 全バイトを読み取り、破損はありませんでした。</translation>
    </message>
    <message>
        <source>Verified %1 (%2): every byte was read, and none was damaged.</source>
        <comment>a time, its age</comment>
        <translation>%1 (%2) に検証: 全バイトを読み取り、破損はありませんでした。</translation>
    </message>
    <message>
        <source>✓ verified %1</source>
        <comment>a time</comment>
        <translation>✓ 検証済み %1</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ 破損</translation>
    </message>
    <message>
        <source>⚠ at risk</source>
        <translation>⚠ 破損のおそれ</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? 未検証</translation>
    </message>
    <message>
        <source>Damaged: %1 (found %2).</source>
        <comment>what, when</comment>
        <translation>破損: %1 (検出: %2)。</translation>
    </message>
    <message numerus="yes">
        <source>Damaged: %Ln vector(s) cannot be believed (found %1). The other vectors restore as before.</source>
        <comment>when</comment>
        <translation>
            <numerusform>破損: %Ln 件のベクトルは信頼できません (検出: %1)。ほかのベクトルはこれまでどおり復元できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a full snapshot now, do not delete what is intact, and check the disk.</source>
        <translation>今すぐフルスナップショットを作成し、無傷のものは削除せず、ディスクを確認してください。</translation>
    </message>
    <message>
        <source>At risk: its neighbour %1 is damaged, and the two may share the damaged file. Verify it to know.</source>
        <comment>the titles of snapshots</comment>
        <translation>破損のおそれ: 隣接するスナップショット (%1) が破損しており、破損したファイルを共有している可能性があります。検証すれば判明します。</translation>
    </message>
    <message>
        <source>in the lineage</source>
        <translation>系統内</translation>
    </message>
    <message>
        <source>Not verified yet: what was written was read back and compared when the snapshot was taken, but nobody has read it since.</source>
        <translation>未検証: 作成時に書き込んだ内容を読み戻して照合しましたが、それ以降は読み取られていません。</translation>
    </message>
    <message>
        <source>point in time</source>
        <translation>単一時点</translation>
    </message>
    <message>
        <source>per namespace</source>
        <translation>名前空間ごと</translation>
    </message>
    <message>
        <source>best effort</source>
        <translation>ベストエフォート</translation>
    </message>
    <message>
        <source>All namespaces are as they were at one moment: the storage gave one view of them.</source>
        <translation>すべての名前空間が同じ時点の状態です。ストレージがその時点のビューを提供しました。</translation>
    </message>
    <message>
        <source>Each namespace is as it was at one moment, but the moments differ: what was written to two namespaces meanwhile may be in one of them only.</source>
        <translation>各名前空間はそれぞれ単一時点の状態ですが、時点は異なります。その間に 2 つの名前空間へ書き込まれたものは、片方にしかないことがあります。</translation>
    </message>
    <message>
        <source>The storage has no view of one moment: vectors that were written while the snapshot was taken may be in it or not.</source>
        <translation>ストレージは単一時点のビューを提供しません。作成中に書き込まれたベクトルは、含まれる場合と含まれない場合があります。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>増分</translation>
    </message>
</context>
<context>
    <name>Healths</name>
    <message numerus="yes">
        <source>%1: %Ln damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1: 破損ベクトル %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore again…</source>
        <translation>もう一度復元…</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>復元を取り消す…</translation>
    </message>
    <message>
        <source>The restore of “%1” that began %2 broke off: the storage is partly old and partly new.</source>
        <comment>a snapshot, a time</comment>
        <translation>「%1」の復元 (開始: %2) は中断されました。ストレージには新旧の内容が混在しています。</translation>
    </message>
    <message>
        <source>The restore of “%1” into %3 that began %2 broke off: that storage is partly old and partly new.</source>
        <comment>a snapshot, a time, a storage</comment>
        <translation>「%1」の %3 への復元 (開始: %2) は中断されました。そのストレージには新旧の内容が混在しています。</translation>
    </message>
    <message>
        <source>It was to change: %1.</source>
        <comment>namespaces</comment>
        <translation>変更対象: %1。</translation>
    </message>
    <message>
        <source>To restore again completes it; its safety snapshot undoes it.</source>
        <translation>もう一度復元すれば完了します。退避スナップショットを使えば取り消せます。</translation>
    </message>
    <message>
        <source>To restore again completes it. There is no safety snapshot that would undo it.</source>
        <translation>もう一度復元すれば完了します。取り消すための退避スナップショットはありません。</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <comment>an id</comment>
        <translation>スナップショット: %1</translation>
    </message>
    <message>
        <source>Safety snapshot: %1</source>
        <comment>an id</comment>
        <translation>退避スナップショット: %1</translation>
    </message>
    <message>
        <source>Namespaces:</source>
        <translation>名前空間:</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>that a restore broke off</comment>
        <translation>記録を消去…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, total</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>ゴミ箱から戻す</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Free Space</source>
        <translation>領域の解放</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Taking the safety snapshot</source>
        <translation>退避スナップショットの作成</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>書き込み内容の確認</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>警告付きで成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1 vectors</source>
        <comment>a number</comment>
        <translation>ベクトル %1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts: done, total</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <comment>seconds left</comment>
        <translation>約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>minutes left</comment>
        <translation>約 %1 分</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <comment>hours left</comment>
        <translation>約 %1 時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1, %2, on %3, %4</source>
        <comment>a job's title, its state, a connection, its environment</comment>
        <translation>%1、%2、接続 %3、%4</translation>
    </message>
    <message>
        <source>%1 per cent</source>
        <translation>%1 パーセント</translation>
    </message>
    <message>
        <source>Waits until a job that uses the same data has ended.</source>
        <translation>同じデータを使うジョブの終了を待っています。</translation>
    </message>
    <message>
        <source>Stopped before its commit: %1</source>
        <comment>what stopping leaves behind, a sentence</comment>
        <translation>コミット前に停止: %1</translation>
    </message>
    <message>
        <source>it had not begun.</source>
        <translation>まだ始まっていませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s); see the log.</source>
        <translation>
            <numerusform>警告 %Ln 件。ログを参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Connection: %1 (%2)</source>
        <comment>a connection, its environment</comment>
        <translation>接続: %1 (%2)</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <comment>a number</comment>
        <translation>ジョブ: %1</translation>
    </message>
    <message>
        <source>Queued: %1</source>
        <comment>a time</comment>
        <translation>登録: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <comment>a time</comment>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <comment>a time</comment>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>Error: %1 (%2)</source>
        <comment>what happened, its stable name</comment>
        <translation>エラー: %1 (%2)</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>コマンド: %1</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>スナップショット: %1</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>ログ:</translation>
    </message>
    <message>
        <source>Tidemark ended while this restore was at work. A storage with transactions is as it was before. In one without them a part may be written: the repository knows, and offers to complete or to undo it.</source>
        <translation>この復元の実行中に Tidemark が終了しました。トランザクションのあるストレージは元のままです。ない場合は一部が書き込まれている可能性があります。リポジトリに記録があり、続行または取り消しを選べます。</translation>
    </message>
    <message>
        <source>Tidemark ended while this job was at work. Nothing half-written remains visible. Free Space removes what it may have left. See whether its result is there before you run it again.</source>
        <translation>このジョブの実行中に Tidemark が終了しました。書きかけのものは表示されません。残ったファイルは「領域の解放」で消えます。再実行する前に、結果があるかどうかを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Created “%1”: %Ln vector(s), %2 added to the repository</source>
        <comment>a snapshot, a size</comment>
        <translation>
            <numerusform>「%1」を作成しました: ベクトル %Ln 件、リポジトリに %2 追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “%1”: %2 added, %3 changed, %4 removed</source>
        <comment>a snapshot, counts of vectors</comment>
        <translation>「%1」を復元しました: 追加 %2、変更 %3、削除 %4</translation>
    </message>
    <message numerus="yes">
        <source>Quick check of %Ln snapshot(s): no damage found</source>
        <translation>
            <numerusform>スナップショット %Ln 件をクイックチェックしました: 破損は見つかりませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %Ln snapshot(s): every byte was read, none is damaged</source>
        <translation>
            <numerusform>スナップショット %Ln 件を検証しました: 全バイトを読み取り、破損はありませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) damaged</source>
        <translation>
            <numerusform>スナップショット %Ln 件が破損しています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a snapshot, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件をインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln was/were here already</source>
        <translation>
            <numerusform>。%Ln 件は既にありました</numerusform>
        </translation>
    </message>
    <message>
        <source>Freed %1; %2 wait in the trash</source>
        <comment>two sizes</comment>
        <translation>%1 を解放しました。ゴミ箱に %2 残っています</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Snapshots that cannot be read: %1. Those in the list are not affected. "tidemark-cli verify" names all that is damaged.</source>
        <translation>読み取れないスナップショットがあります: %1。一覧にあるものに影響はありません。「tidemark-cli verify」で破損箇所をすべて確認できます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>ほか: %1</translation>
    </message>
</context>
<context>
    <name>RestoreSteps</name>
    <message>
        <source>Verify the snapshot</source>
        <translation>スナップショットの検証</translation>
    </message>
    <message>
        <source>Take the safety snapshot, and compare</source>
        <translation>退避スナップショットの作成と比較</translation>
    </message>
    <message>
        <source>Compare with the storage</source>
        <translation>ストレージとの比較</translation>
    </message>
    <message>
        <source>Write what differs</source>
        <translation>差分の書き込み</translation>
    </message>
    <message>
        <source>Read back and check</source>
        <translation>読み戻して確認</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done with another step</source>
        <translation>別の手順で完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>RestoreSummary</name>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: it is equal already</source>
        <translation>そのまま: 既に同じ</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>dropped and created again</source>
        <translation>削除して再作成</translation>
    </message>
    <message>
        <source>dropped: the snapshot does not have it</source>
        <translation>削除: スナップショットにない</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a namespace in the snapshot, its name in the storage</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written: all %Ln vector(s) are there already, as the snapshot has them.</source>
        <translation>
            <numerusform>何も書き込みません。ベクトル %Ln 件はすべて、既にスナップショットのとおりです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) added</source>
        <translation>
            <numerusform>ベクトル %Ln 件を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed, %2 removed; %3 stay as they are.</source>
        <comment>counts of vectors</comment>
        <translation>%1 件を変更、%2 件を削除。%3 件はそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespace(s) that the snapshot does not have, with all vectors: %1.</source>
        <translation>
            <numerusform>スナップショットにない名前空間 %Ln 個と、そのすべてのベクトル: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present definition of %Ln namespace(s): %1.</source>
        <translation>
            <numerusform>名前空間 %Ln 個の現在の定義: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) that the snapshot does not have.</source>
        <translation>
            <numerusform>スナップショットにないベクトル %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present content of %Ln vector(s), which the snapshot's replaces.</source>
        <translation>
            <numerusform>スナップショットの内容に置き換わるベクトル %Ln 件の、現在の内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし。</translation>
    </message>
    <message numerus="yes">
        <source>Among them %Ln write(s) since the last snapshot of this lineage, which are in no snapshot yet.</source>
        <translation>
            <numerusform>うち %Ln 件はこの系統の最後のスナップショット以降の書き込みで、まだどのスナップショットにもありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The safety snapshot keeps all of it, so the restore can be undone.</source>
        <translation>すべて退避スナップショットに残るため、復元は取り消せます。</translation>
    </message>
    <message>
        <source>No safety snapshot is taken: what no other snapshot has is gone for good.</source>
        <translation>退避スナップショットは作成されません。ほかのスナップショットにないものは完全に失われます。</translation>
    </message>
    <message>
        <source>What the storage holds now, in a safety snapshot.</source>
        <translation>ストレージの現在の内容 (退避スナップショットに)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) that are equal already: they are not written.</source>
        <translation>
            <numerusform>既に同じベクトル %Ln 件 (書き込みません)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every vector that the snapshot does not have: merge removes nothing.</source>
        <translation>スナップショットにないすべてのベクトル。マージでは何も削除しません。</translation>
    </message>
    <message>
        <source>All snapshots, “%1” too.</source>
        <comment>the title of a snapshot</comment>
        <translation>すべてのスナップショット (「%1」も含む)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer snapshot(s) of the present lineage, as a side branch.</source>
        <translation>
            <numerusform>現在の系統にある、より新しいスナップショット %Ln 件 (別ブランチとして)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every namespace that is not named in the plan, and what is no namespace.</source>
        <translation>計画に挙がっていないすべての名前空間と、名前空間でないもの。</translation>
    </message>
    <message>
        <source>What is no namespace in the storage.</source>
        <translation>ストレージ内の名前空間でないもの。</translation>
    </message>
    <message>
        <source>The storage has %1 already, so something that exists would be touched. Go back and choose other names.</source>
        <comment>a list of names</comment>
        <translation>ストレージに %1 が既にあるため、既存のものに触れることになります。戻って別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Cannot be kept: %1: %2.</source>
        <comment>a namespace, what is lost</comment>
        <translation>保持できません: %1: %2。</translation>
    </message>
    <message>
        <source>Cannot be kept: %1: %2 (%3).</source>
        <comment>a namespace, what is lost, a count of vectors</comment>
        <translation>保持できません: %1: %2 (%3)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s)</source>
        <translation>
            <numerusform>ベクトル %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln pinned</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>ピン留め %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by a tag</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>タグ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated in the future</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>未来の日付 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the last ones</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>最新のもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the hourly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>毎時の規則 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the daily rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>毎日の規則 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the weekly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>毎週の規則 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the monthly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>毎月の規則 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the yearly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>毎年の規則 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as the newest verified one</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>最新の検証済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as the last one of a namespace</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>名前空間の最後のもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln because no rule removes it</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>削除する規則のないもの %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no snapshots.</source>
        <translation>スナップショットがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件のうち削除なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %Ln snapshot(s), oldest kept %1</source>
        <comment>a date</comment>
        <translation>
            <numerusform>スナップショット %Ln 件のうち削除なし、残る最古は %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %Ln snapshot(s)</source>
        <comment>a count</comment>
        <translation>
            <numerusform>スナップショット %Ln 件のうち %1 件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %Ln snapshot(s), oldest kept %2</source>
        <comment>a count, a date</comment>
        <translation>
            <numerusform>スナップショット %Ln 件のうち %1 件を削除、残る最古は %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is set. A policy without rules removes nothing: all snapshots stay.</source>
        <translation>規則が設定されていません。規則のないポリシーは何も削除しません。すべてのスナップショットが残ります。</translation>
    </message>
    <message>
        <source>No snapshot has any of these tags, so the policy would keep nothing. Such a policy removes nothing: all snapshots stay. Is a tag misspelled?</source>
        <translation>これらのタグを持つスナップショットがなく、このポリシーでは何も残りません。そのようなポリシーは何も削除せず、すべてのスナップショットが残ります。タグの綴りを確認してください。</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>未来の日付</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a number</comment>
        <translation>最新 %1 件</translation>
    </message>
    <message>
        <source>hourly %1</source>
        <comment>an hour</comment>
        <translation>毎時 %1</translation>
    </message>
    <message>
        <source>daily %1</source>
        <comment>a day</comment>
        <translation>毎日 %1</translation>
    </message>
    <message>
        <source>weekly %1</source>
        <comment>a week</comment>
        <translation>毎週 %1</translation>
    </message>
    <message>
        <source>monthly %1</source>
        <comment>a month</comment>
        <translation>毎月 %1</translation>
    </message>
    <message>
        <source>yearly %1</source>
        <comment>a year</comment>
        <translation>毎年 %1</translation>
    </message>
    <message>
        <source>newest verified</source>
        <translation>最新の検証済み</translation>
    </message>
    <message>
        <source>last of namespace %1</source>
        <translation>名前空間 %1 の最後</translation>
    </message>
    <message>
        <source>no rule keeps it</source>
        <translation>残す規則なし</translation>
    </message>
    <message>
        <source>nothing is removed</source>
        <translation>削除なし</translation>
    </message>
    <message>
        <source>Stays, because it is pinned. Retention never removes a pinned snapshot.</source>
        <translation>残ります: ピン留めされています。保持ポリシーがピン留めされたスナップショットを削除することはありません。</translation>
    </message>
    <message>
        <source>Stays, because it has the tag “%1”.</source>
        <translation>残ります: タグ「%1」が付いています。</translation>
    </message>
    <message>
        <source>Stays, because it is dated in the future: some clock was wrong, so its age is not known.</source>
        <translation>残ります: 日付が未来です。時計が狂っていたため、経過時間が不明です。</translation>
    </message>
    <message>
        <source>Stays, because it is among the last %1 snapshots.</source>
        <comment>a number</comment>
        <translation>残ります: 最新の %1 件に含まれます。</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the hour %1.</source>
        <comment>an hour</comment>
        <translation>残ります: %1 の 1 時間で最新のスナップショットです。</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the day %1.</source>
        <comment>a day</comment>
        <translation>残ります: %1 の日で最新のスナップショットです。</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the week %1.</source>
        <comment>a week</comment>
        <translation>残ります: %1 の週で最新のスナップショットです。</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the month %1.</source>
        <comment>a month</comment>
        <translation>残ります: %1 の月で最新のスナップショットです。</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the year %1.</source>
        <comment>a year</comment>
        <translation>残ります: %1 の年で最新のスナップショットです。</translation>
    </message>
    <message>
        <source>Stays, because it is the newest snapshot that was verified without damage. Retention always keeps that one.</source>
        <translation>残ります: 破損なしと検証された最新のスナップショットです。これは常に残されます。</translation>
    </message>
    <message>
        <source>Stays, because no newer snapshot holds the namespace “%1”. Retention always keeps the last one of a namespace.</source>
        <translation>残ります: 名前空間「%1」を含む、より新しいスナップショットがありません。名前空間の最後の 1 件は常に残されます。</translation>
    </message>
    <message>
        <source>Is removed: no rule of the policy keeps it. It goes to the trash and can be brought back for seven days.</source>
        <translation>削除されます: 残す規則がありません。ゴミ箱に移り、7 日間は戻せます。</translation>
    </message>
    <message>
        <source>Stays: a policy without rules removes nothing.</source>
        <translation>残ります: 規則のないポリシーは何も削除しません。</translation>
    </message>
    <message>
        <source>Stays: the policy would keep no snapshot at all, and such a policy removes nothing.</source>
        <translation>残ります: このポリシーではスナップショットが 1 件も残りません。そのようなポリシーは何も削除しません。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards (AltGr).</source>
        <translation>Ctrl と Alt の組み合わせは、多くのキーボードで文字の入力に使われます (AltGr)。</translation>
    </message>
    <message>
        <source>This key alone is needed for typing and moving.</source>
        <translation>このキー単独では、文字の入力や移動に使われます。</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>actions that are in no menu</comment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Test</name>
    <message>
        <source>%1: %2</source>
        <comment>an error and its particulars</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 vectors</source>
        <comment>a namespace, a number</comment>
        <translation>%1: ベクトル %2 件</translation>
    </message>
    <message>
        <source>%1: number of vectors not known</source>
        <translation>%1: ベクトル数は不明</translation>
    </message>
    <message>
        <source>left out: %1 (%2)</source>
        <comment>a table and why it is no namespace</comment>
        <translation>除外: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespace(s)</source>
        <translation>
            <numerusform>名前空間 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>namespaces; what was left out</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) left out</source>
        <translation>
            <numerusform>除外したテーブル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked for: the connection is read-only</source>
        <translation>確認なし: 接続は読み取り専用です</translation>
    </message>
    <message>
        <source>It may only be read. Snapshots can be taken, nothing can be restored into it.</source>
        <translation>読み取りのみ可能です。スナップショットは作成できますが、ここへの復元はできません。</translation>
    </message>
    <message>
        <source>The file's permissions do not let you write. Snapshots can be taken, nothing can be restored into it.</source>
        <translation>ファイルのアクセス権により書き込めません。スナップショットは作成できますが、ここへの復元はできません。</translation>
    </message>
    <message>
        <source>The file's directory may not be written to, and SQLite needs that for its journal. Nothing can be restored into it.</source>
        <translation>ファイルのディレクトリに書き込めません。SQLite のジャーナルに必要なため、ここへの復元はできません。</translation>
    </message>
    <message>
        <source>permitted; nothing was written to find out</source>
        <translation>許可あり (実際の書き込みはしていません)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>拡張機能</translation>
    </message>
    <message>
        <source>Support of this engine</source>
        <translation>エンジンの対応状況</translation>
    </message>
    <message>
        <source>Storage can be reached</source>
        <translation>ストレージへの到達</translation>
    </message>
    <message>
        <source>It is the database that the URI says</source>
        <translation>URI の示すデータベースとの一致</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Storage may be written to</source>
        <translation>ストレージへの書き込み</translation>
    </message>
    <message>
        <source>there is no storage, only a repository</source>
        <translation>ストレージなし、リポジトリのみ</translation>
    </message>
    <message>
        <source>needs what failed before</source>
        <translation>前の項目の失敗により未確認</translation>
    </message>
    <message>
        <source>No permission to write to %1. Snapshots can be looked at, none can be taken.</source>
        <translation>%1 への書き込み権限がありません。スナップショットの閲覧はできますが、作成はできません。</translation>
    </message>
    <message>
        <source>permitted; %1 free</source>
        <translation>許可あり、空き %1</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>許可あり</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Snapshots can be listed</source>
        <translation>スナップショットの一覧</translation>
    </message>
    <message>
        <source>Repository may be written to</source>
        <translation>リポジトリへの書き込み</translation>
    </message>
    <message>
        <source>There is none yet; the first snapshot creates it.</source>
        <translation>まだありません。最初のスナップショットで作成されます。</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>snapshots; how many are unreadable</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>読み取り不可 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage and repository are apart</source>
        <translation>ストレージとリポジトリの分離</translation>
    </message>
    <message>
        <source>Both are on the same file system: if its disk fails, both are lost.</source>
        <translation>両方が同じファイルシステムにあります。ディスクが故障すると両方とも失われます。</translation>
    </message>
    <message>
        <source>on different file systems</source>
        <translation>別々のファイルシステム</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tested, its outcome</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Snapshots of vector databases: take, see, compare, verify and restore them.</source>
        <translation>ベクトルデータベースのスナップショットを作成、表示、比較、検証、復元します。</translation>
    </message>
    <message>
        <source>A storage to connect to (sqlite:PATH), or a file to look into.</source>
        <translation>接続するストレージ (sqlite:PATH)、または調べるファイル。</translation>
    </message>
    <message>
        <source>The repository to show.</source>
        <translation>表示するリポジトリ。</translation>
    </message>
    <message>
        <source>Open this saved connection.</source>
        <translation>この保存済みの接続を開きます。</translation>
    </message>
    <message>
        <source>Change nothing through the connection.</source>
        <translation>この接続を通じて何も変更しません。</translation>
    </message>
    <message>
        <source>Show the demo; it is made the first time.</source>
        <translation>デモを表示します。初回に作成されます。</translation>
    </message>
    <message>
        <source>Write a picture of the main window as PNG, then quit.</source>
        <translation>メインウィンドウの画像を PNG で書き出して終了します。</translation>
    </message>
    <message>
        <source>Open another window of a Tidemark that runs already.</source>
        <translation>実行中の Tidemark でもう 1 つウィンドウを開きます。</translation>
    </message>
    <message>
        <source>There is no use for "%1".</source>
        <translation>「%1」は使えません。</translation>
    </message>
    <message>
        <source>--demo, --profile, and a storage or --repository exclude each other.</source>
        <translation>--demo、--profile、ストレージまたは --repository は同時に指定できません。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 には値が必要です。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>残り約 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>残り約 %Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <translation>破損: 読み取り不可</translation>
    </message>
    <message numerus="yes">
        <source>damaged: %Ln vector(s)</source>
        <translation>
            <numerusform>破損: ベクトル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>may share damage</source>
        <translation>破損のおそれ</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>a time or a date</comment>
        <translation>検証済み %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>base of current</source>
        <comment>the snapshot that the storage descends from</comment>
        <translation>現在のベース</translation>
    </message>
    <message>
        <source>keep: %1</source>
        <comment>a retention rule</comment>
        <translation>残す: %1</translation>
    </message>
    <message>
        <source>remove: %1</source>
        <comment>a retention rule</comment>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>namespaces changed since the base</source>
        <translation>ベース以降に名前空間の変更あり</translation>
    </message>
    <message>
        <source>no changes since the base</source>
        <translation>ベース以降の変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) since the base</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>ベース以降の変更 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no snapshot of it yet: the next one will be full</source>
        <translation>スナップショット未作成: 次回はフル</translation>
    </message>
    <message>
        <source>not compared with its base yet</source>
        <translation>ベースと未比較</translation>
    </message>
    <message>
        <source>comparing again…</source>
        <translation>再比較中…</translation>
    </message>
    <message>
        <source>comparing with its base…</source>
        <translation>ベースと比較中…</translation>
    </message>
    <message>
        <source>the storage cannot be read: %1</source>
        <translation>ストレージを読み取れません: %1</translation>
    </message>
    <message>
        <source>the storage cannot be read</source>
        <translation>ストレージを読み取れません</translation>
    </message>
    <message>
        <source>interrupted: nothing was kept; the jobs panel offers it again</source>
        <translation>中断: 何も残っていません。ジョブパネルから再実行できます</translation>
    </message>
    <message>
        <source>waits for another job</source>
        <translation>別のジョブを待機中</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>停止処理中…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1 vectors/s</source>
        <translation>%1 ベクトル/秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no changes</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>増分</translation>
    </message>
    <message>
        <source>Today — %1</source>
        <comment>a date</comment>
        <translation>今日 — %1</translation>
    </message>
    <message>
        <source>Yesterday — %1</source>
        <comment>a date</comment>
        <translation>昨日 — %1</translation>
    </message>
    <message>
        <source>This week — from %1</source>
        <comment>a date</comment>
        <translation>今週 — %1 から</translation>
    </message>
    <message>
        <source>Last week — from %1</source>
        <comment>a date</comment>
        <translation>先週 — %1 から</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <comment>a date</comment>
        <translation>%1 からの週</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>This month — %1</source>
        <comment>a month</comment>
        <translation>今月 — %1</translation>
    </message>
    <message>
        <source>Last month — %1</source>
        <comment>a month</comment>
        <translation>先月 — %1</translation>
    </message>
    <message>
        <source>Lineage of the current state</source>
        <translation>現在の状態の系統</translation>
    </message>
    <message>
        <source>Branch of “%1”, from “%2”</source>
        <comment>the newest snapshot of it, where it begins</comment>
        <translation>「%1」のブランチ (「%2」から)</translation>
    </message>
    <message>
        <source>Branch of “%1”</source>
        <comment>the newest snapshot of it</comment>
        <translation>「%1」のブランチ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>破損 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may share damage</source>
        <translation>
            <numerusform>破損のおそれ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folded</source>
        <comment>snapshots of a side branch</comment>
        <translation>
            <numerusform>折りたたみ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) without snapshots</source>
        <translation>
            <numerusform>%Ln 週間スナップショットなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) without snapshots</source>
        <translation>
            <numerusform>%Ln か月間スナップショットなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without snapshots</source>
        <translation>
            <numerusform>%Ln 日間スナップショットなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) of a side branch</source>
        <translation>
            <numerusform>別ブランチのスナップショット %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln snapshot(s)</source>
        <comment>folded</comment>
        <translation>
            <numerusform>+スナップショット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>safety snapshot</source>
        <translation>退避スナップショット</translation>
    </message>
    <message>
        <source>in the lineage of the current state</source>
        <translation>現在の状態の系統</translation>
    </message>
    <message>
        <source>side branch</source>
        <translation>別ブランチ</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>親 %1</translation>
    </message>
    <message>
        <source>parent not found</source>
        <translation>親が見つかりません</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>In the lineage of the current state.</source>
        <translation>現在の状態の系統にあります。</translation>
    </message>
    <message>
        <source>On a side branch, not in the lineage of the current state.</source>
        <translation>別ブランチにあり、現在の状態の系統にはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Lineage: %Ln ancestor(s), the oldest is “%1”.</source>
        <translation>
            <numerusform>系統: 祖先 %Ln 件、最古は「%1」。</numerusform>
        </translation>
    </message>
    <message>
        <source>The parent of the oldest one is not in this repository.</source>
        <translation>最古のものの親は、このリポジトリにありません。</translation>
    </message>
    <message>
        <source>Restores on its own: %1 vectors, %2. No other snapshot is needed.</source>
        <translation>単独で復元できます: ベクトル %1 件、%2。ほかのスナップショットは不要です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) descend from it.</source>
        <translation>
            <numerusform>ここから派生したスナップショットは %Ln 件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>Tidemark について</translation>
    </message>
    <message>
        <source>Takes snapshots of vector databases, shows them as a timeline with their lineage, and restores, compares and verifies them.</source>
        <translation>ベクトルデータベースのスナップショットを作成し、系統とともにタイムラインで表示し、復元、比較、検証します。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Copyright 2026 The Tidemark authors. Licensed under the Apache License, Version 2.0; without warranty of any kind. Qt is used under the GNU LGPL, version 3; SQLite is in the public domain; zstd, xxHash, CRoaring, {fmt}, tl::expected and JSON for Modern C++ are under their own free licences.</source>
        <translation>Copyright 2026 The Tidemark authors. Apache License, Version 2.0 に基づいて許諾され、いかなる保証もありません。Qt は GNU LGPL バージョン 3 に基づいて使用しています。SQLite はパブリックドメインです。zstd、xxHash、CRoaring、{fmt}、tl::expected、JSON for Modern C++ は、それぞれの自由なライセンスに基づきます。</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an act, a connection</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ActionSet</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>ウィンドウをもう 1 つ開きます</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect to a storage and a repository</source>
        <translation>ストレージとリポジトリに接続します</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Open a demo storage of real embeddings with weeks of history</source>
        <translation>実際の埋め込みと数週間分の履歴を持つデモ用ストレージを開きます</translation>
    </message>
    <message>
        <source>&amp;Inspect a File…</source>
        <translation>ファイルを調べる(&amp;I)…</translation>
    </message>
    <message>
        <source>Look into a file of snapshots or an SQLite database; nothing is restored</source>
        <translation>スナップショットのファイルや SQLite データベースの中身を調べます。復元はしません</translation>
    </message>
    <message>
        <source>I&amp;mport Snapshots…</source>
        <translation>スナップショットをインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Check a file of snapshots and add them to this repository</source>
        <translation>スナップショットのファイルを確認し、このリポジトリに追加します</translation>
    </message>
    <message>
        <source>Import from Da&amp;kera…</source>
        <translation>Dakera からインポート(&amp;K)…</translation>
    </message>
    <message>
        <source>Look into a directory of Dakera and add its snapshots to this repository</source>
        <translation>Dakera のディレクトリを調べ、そのスナップショットをこのリポジトリに追加します</translation>
    </message>
    <message>
        <source>C&amp;lose the Connection</source>
        <translation>接続を閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Back to the start page; running jobs go on</source>
        <translation>スタートページに戻ります。実行中のジョブは続行します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>すべてのウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last edit of a description, tags or pin</source>
        <translation>説明、タグ、ピン留めの直前の編集を元に戻します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Do the edit again</source>
        <translation>編集をやり直します</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>タイムラインを絞り込みます</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>次の一致に移動します</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>前の一致に移動します</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>名前の変更(&amp;M)</translation>
    </message>
    <message>
        <source>Edit the name in its row: the first line of the description</source>
        <translation>行の中で名前 (説明の 1 行目) を編集します</translation>
    </message>
    <message>
        <source>&amp;Edit Description and Tags…</source>
        <translation>説明とタグの編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the description, the tags or the pin</source>
        <translation>説明、タグ、ピン留めを変更します</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the ids of the selected snapshots</source>
        <translation>選択したスナップショットの ID をコピーします</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Take a snapshot of the storage</source>
        <translation>ストレージのスナップショットを作成します</translation>
    </message>
    <message>
        <source>Create &amp;Now</source>
        <translation>今すぐ作成(&amp;N)</translation>
    </message>
    <message>
        <source>Take a snapshot with the usual settings, without a question</source>
        <translation>いつもの設定で、確認なしにスナップショットを作成します</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>See what a restore of this snapshot would do, then do it</source>
        <translation>このスナップショットを復元した場合の結果を確認してから、復元します</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比較(&amp;O)</translation>
    </message>
    <message>
        <source>Compare two snapshots, or one with the current state</source>
        <translation>2 つのスナップショットを、または 1 つを現在の状態と比較します</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Read every byte of the selected snapshots and check it</source>
        <translation>選択したスナップショットの全バイトを読み取って確認します</translation>
    </message>
    <message>
        <source>&amp;Quick Check</source>
        <translation>クイックチェック(&amp;Q)</translation>
    </message>
    <message>
        <source>Check that all files are there and have their sizes; their content is not read</source>
        <translation>全ファイルの有無とサイズを確認します。内容は読み取りません</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Protect the selected snapshots from deletion and retention, or release them</source>
        <translation>選択したスナップショットを、削除や保持ポリシーから保護します。または保護を解除します</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the selected snapshots into one portable file</source>
        <translation>選択したスナップショットを、持ち運べる 1 つのファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>See what deleting the selected snapshots would mean, then do it</source>
        <translation>選択したスナップショットを削除した場合の影響を確認してから、削除します</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>&amp;Verify All</source>
        <translation>すべて検証(&amp;V)</translation>
    </message>
    <message>
        <source>Read every byte of all snapshots and check it</source>
        <translation>全スナップショットの全バイトを読み取って確認します</translation>
    </message>
    <message>
        <source>&amp;Retention…</source>
        <translation>保持ポリシー(&amp;R)…</translation>
    </message>
    <message>
        <source>Decide which snapshots to keep, with a verdict on each</source>
        <translation>残すスナップショットを、1 件ごとの判定を見ながら決めます</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>ゴミ箱(&amp;T)…</translation>
    </message>
    <message>
        <source>Deleted snapshots, which can be brought back for seven days</source>
        <translation>削除したスナップショット。7 日間は戻せます</translation>
    </message>
    <message>
        <source>&amp;Free Space…</source>
        <translation>領域の解放(&amp;F)…</translation>
    </message>
    <message>
        <source>Remove the files that no snapshot needs</source>
        <translation>どのスナップショットにも不要なファイルを削除します</translation>
    </message>
    <message>
        <source>Read-&amp;Only</source>
        <translation>読み取り専用(&amp;O)</translation>
    </message>
    <message>
        <source>Lock this connection: nothing can be changed through it</source>
        <translation>この接続をロックし、変更できないようにします</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>&amp;Current State</source>
        <translation>現在の状態(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the row of the current state</source>
        <translation>現在の状態の行に移動します</translation>
    </message>
    <message>
        <source>&amp;Parent</source>
        <translation>親(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the snapshot that this one was compared with</source>
        <translation>このスナップショットの比較元に移動します</translation>
    </message>
    <message>
        <source>C&amp;hild</source>
        <translation>子(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the next snapshot of this lineage</source>
        <translation>この系統の次のスナップショットに移動します</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to what was selected before</source>
        <translation>前に選択していたものに戻ります</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Forward to what was selected after</source>
        <translation>次に選択していたものに進みます</translation>
    </message>
    <message>
        <source>&amp;Date…</source>
        <translation>日付(&amp;D)…</translation>
    </message>
    <message>
        <source>Go to the snapshot at or before a time</source>
        <translation>指定した時刻以前のスナップショットに移動します</translation>
    </message>
    <message>
        <source>Select the &amp;Lineage</source>
        <translation>系統を選択(&amp;L)</translation>
    </message>
    <message>
        <source>Select this snapshot and its parents up to the full one</source>
        <translation>このスナップショットと、フルまでの親を選択します</translation>
    </message>
    <message>
        <source>Select the D&amp;escendants</source>
        <translation>子孫を選択(&amp;E)</translation>
    </message>
    <message>
        <source>Select the snapshots that descend from this one</source>
        <translation>このスナップショットから派生したものを選択します</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the repository again and compare the storage with its base</source>
        <translation>リポジトリを読み直し、ストレージをベースと比較します</translation>
    </message>
    <message>
        <source>Compare the Current &amp;State</source>
        <translation>現在の状態を比較(&amp;S)</translation>
    </message>
    <message>
        <source>Open the comparison of the storage with the snapshot that it descends from</source>
        <translation>ストレージとそのベースの比較を開きます</translation>
    </message>
    <message>
        <source>Group by &amp;Day</source>
        <translation>日ごとにグループ化(&amp;D)</translation>
    </message>
    <message>
        <source>Put the snapshots of each day under a header</source>
        <translation>1 日ごとに見出しを付けてまとめます</translation>
    </message>
    <message>
        <source>Group by &amp;Week</source>
        <translation>週ごとにグループ化(&amp;W)</translation>
    </message>
    <message>
        <source>Put the snapshots of each week under a header</source>
        <translation>1 週間ごとに見出しを付けてまとめます</translation>
    </message>
    <message>
        <source>Group by &amp;Month</source>
        <translation>月ごとにグループ化(&amp;M)</translation>
    </message>
    <message>
        <source>Put the snapshots of each month under a header</source>
        <translation>1 か月ごとに見出しを付けてまとめます</translation>
    </message>
    <message>
        <source>Group by &amp;Branch</source>
        <translation>ブランチごとにグループ化(&amp;B)</translation>
    </message>
    <message>
        <source>First the lineage of the current state, then every other branch</source>
        <translation>現在の状態の系統を先頭に、ほかのブランチを続けて並べます</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>グループ化しない(&amp;N)</translation>
    </message>
    <message>
        <source>One list without headers</source>
        <translation>見出しのない 1 つの一覧にします</translation>
    </message>
    <message>
        <source>&amp;Fold Long Branches</source>
        <translation>長いブランチを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>One row for many snapshots of a side branch that nothing distinguishes</source>
        <translation>別ブランチの特に目立たない多数のスナップショットを 1 行にまとめます</translation>
    </message>
    <message>
        <source>Times in &amp;Local Time</source>
        <translation>ローカル時刻で表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show times and count days in the time zone of this computer</source>
        <translation>このコンピューターのタイムゾーンで時刻を表示し、日を区切ります</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>UTC で表示(&amp;U)</translation>
    </message>
    <message>
        <source>Show times and count days in coordinated universal time</source>
        <translation>協定世界時で時刻を表示し、日を区切ります</translation>
    </message>
    <message>
        <source>Colours of the &amp;Desktop</source>
        <translation>デスクトップの配色(&amp;D)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>デスクトップに合わせてライトまたはダークにします</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>明るい配色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Colours of high contrast</source>
        <translation>コントラストの高い配色</translation>
    </message>
    <message>
        <source>Go to the &amp;Timeline</source>
        <translation>タイムラインに移動(&amp;T)</translation>
    </message>
    <message>
        <source>Put the keyboard into the timeline</source>
        <translation>キーボードフォーカスをタイムラインに移します</translation>
    </message>
    <message>
        <source>Go to the Det&amp;ails</source>
        <translation>詳細に移動(&amp;A)</translation>
    </message>
    <message>
        <source>Put the keyboard into the details</source>
        <translation>キーボードフォーカスを詳細に移します</translation>
    </message>
    <message>
        <source>Go to the &amp;Jobs</source>
        <translation>ジョブに移動(&amp;J)</translation>
    </message>
    <message>
        <source>Put the keyboard into the jobs</source>
        <translation>キーボードフォーカスをジョブに移します</translation>
    </message>
    <message>
        <source>Go to the Co&amp;nnections</source>
        <translation>接続に移動(&amp;N)</translation>
    </message>
    <message>
        <source>Put the keyboard into the connections</source>
        <translation>キーボードフォーカスを接続に移します</translation>
    </message>
    <message>
        <source>&amp;Stop the Job</source>
        <translation>ジョブを停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the selected job, or the one that runs</source>
        <translation>選択したジョブ、または実行中のジョブを停止します</translation>
    </message>
    <message>
        <source>&amp;Back to the Timeline</source>
        <translation>タイムラインに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Close the comparison or the retention page</source>
        <translation>比較または保持ポリシーのページを閉じます</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>All &amp;Commands…</source>
        <translation>すべてのコマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Search everything that can be done</source>
        <translation>実行できる操作をすべて検索します</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>All keys, which can be changed there</source>
        <translation>すべてのキー。ここで変更できます</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>Tidemark について(&amp;A)</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChangeDetail</name>
    <message>
        <source>The vector in A and in B</source>
        <translation>A と B のベクトル</translation>
    </message>
    <message>
        <source>Metadata in A</source>
        <translation>A のメタデータ</translation>
    </message>
    <message>
        <source>Metadata in B</source>
        <translation>B のメタデータ</translation>
    </message>
    <message>
        <source>No vector is chosen. Choose one above to see both versions of it.</source>
        <translation>ベクトルが選択されていません。上で 1 つ選ぶと、両方の版が表示されます。</translation>
    </message>
    <message>
        <source>Fetching both versions…</source>
        <translation>両方の版を取得中…</translation>
    </message>
    <message>
        <source>It could not be read: %1 (%2). %3</source>
        <comment>headline, detail and advice of an error</comment>
        <translation>読み取れませんでした: %1 (%2)。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an id, what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Neither side has it any more. Compare again.</source>
        <translation>どちらの側にももうありません。再比較してください。</translation>
    </message>
    <message>
        <source>Only B has it.</source>
        <translation>B のみにあります。</translation>
    </message>
    <message>
        <source>Only A has it.</source>
        <translation>A のみにあります。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChangeListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>added, changed or removed; an id</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <comment>an id, what happened to it, a namespace</comment>
        <translation>%1、%2、%3 内</translation>
    </message>
    <message>
        <source>A: added, M: changed, D: removed</source>
        <translation>A: 追加、M: 変更、D: 削除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CloseDialog</name>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <comment>a number</comment>
        <translation>%1 % 完了</translation>
    </message>
    <message>
        <source>Quit while jobs are running</source>
        <translation>ジョブの実行中に終了</translation>
    </message>
    <message>
        <source>Active jobs</source>
        <translation>実行中のジョブ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stopping it</source>
        <translation>停止した場合</translation>
    </message>
    <message>
        <source>S&amp;top them and quit</source>
        <translation>停止して終了(&amp;T)</translation>
    </message>
    <message>
        <source>Quit when they are &amp;done</source>
        <translation>完了したら終了(&amp;D)</translation>
    </message>
    <message>
        <source>Quit when they are done</source>
        <translation>完了したら終了</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>ジョブを表示(&amp;J)</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>ジョブを表示</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an environment's word, a connection</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All jobs are done. Nothing is in the way of quitting.</source>
        <translation>すべてのジョブが完了しました。いつでも終了できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are not done yet.</source>
        <translation>
            <numerusform>まだ完了していないジョブが %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CollectDialog</name>
    <message>
        <source>Free space</source>
        <translation>領域の解放</translation>
    </message>
    <message>
        <source>Files that no snapshot needs move to the trash. What has been in the trash for more than seven days is removed for good, and so are leftovers of interrupted jobs. No snapshot of the timeline loses anything. While it runs, nothing else can work on the repository.</source>
        <translation>どのスナップショットにも不要なファイルをゴミ箱に移します。ゴミ箱に入って 7 日を過ぎたものと、中断されたジョブの残りは完全に削除します。タイムラインのスナップショットからは何も失われません。実行中は、ほかの処理がこのリポジトリを使うことはできません。</translation>
    </message>
    <message>
        <source>&amp;Empty the trash now, without waiting for seven days</source>
        <translation>7 日を待たずに今すぐゴミ箱を空にする(&amp;E)</translation>
    </message>
    <message>
        <source>Empty the trash now, without waiting for seven days</source>
        <translation>7 日を待たずに今すぐゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Snapshots that can no longer be brought back</source>
        <translation>戻せなくなるスナップショット</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Reading the trash…</source>
        <translation>ゴミ箱を読み取り中…</translation>
    </message>
    <message>
        <source>No deleted snapshot is in the trash: nothing that could be brought back is lost.</source>
        <translation>ゴミ箱に削除済みのスナップショットはありません。戻せるものが失われることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted snapshot(s) can then no longer be brought back:</source>
        <translation>
            <numerusform>次の削除済みスナップショット %Ln 件は戻せなくなります:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted snapshot(s) in the trash. Those deleted more than seven days ago go.</source>
        <translation>
            <numerusform>ゴミ箱に削除済みのスナップショットが %Ln 件あります。削除から 7 日を過ぎたものは消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Free space</source>
        <translation>領域を解放(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Free space and empty the trash</source>
        <translation>領域を解放し、ゴミ箱を空にする(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Free space and lose %Ln snapshot(s)</source>
        <translation>
            <numerusform>領域を解放し、スナップショット %Ln 件を失う(&amp;F)</numerusform>
        </translation>
    </message>
    <message>
        <source>To empty the trash, type how many snapshots can then no longer be brought back: %1</source>
        <translation>ゴミ箱を空にするには、戻せなくなるスナップショットの数を入力してください: %1</translation>
    </message>
    <message>
        <source>The trash is still being read.</source>
        <translation>ゴミ箱はまだ読み取り中です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) cannot be read, so nobody knows which files they need. Mend or delete them first: %1</source>
        <translation>
            <numerusform>読み取れないスナップショットが %Ln 件あるため、必要なファイルがわかりません。先に修復または削除してください: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CommandLine</name>
    <message>
        <source>Cop&amp;y command</source>
        <translation>コマンドをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the same on the command line</source>
        <translation>同じ操作のコマンドラインをコピーします</translation>
    </message>
    <message>
        <source>The same on the command line: %1</source>
        <translation>同じ操作のコマンドライン: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CommandPalette</name>
    <message>
        <source>It cannot be done now.</source>
        <translation>今は実行できません。</translation>
    </message>
    <message>
        <source>All actions – %1</source>
        <comment>a connection</comment>
        <translation>すべての操作 – %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Type a part of an action's name</source>
        <translation>操作名の一部を入力</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1 – not now: %2</source>
        <comment>an action, why it cannot be done</comment>
        <translation>%1 – 今は不可: %2</translation>
    </message>
    <message>
        <source>No action has such a name.</source>
        <translation>該当する名前の操作はありません。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ComparePage</name>
    <message>
        <source>Comparison of two snapshots</source>
        <translation>2 つのスナップショットの比較</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop comparing; what has arrived stays</source>
        <translation>比較を停止します。届いた分は残ります</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再比較</translation>
    </message>
    <message>
        <source>&amp;Back to the timeline</source>
        <translation>タイムラインに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>タイムラインに戻る</translation>
    </message>
    <message>
        <source>A, the first side</source>
        <translation>A (比較元)</translation>
    </message>
    <message>
        <source>B, the second side</source>
        <translation>B (比較先)</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A と B を入れ替え</translation>
    </message>
    <message>
        <source>Compare again (F5)</source>
        <translation>再比較 (F5)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export all changes as CSV or JSON</source>
        <translation>すべての変更を CSV または JSON で書き出します</translation>
    </message>
    <message>
        <source>&amp;Restore A…</source>
        <translation>A を復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore the snapshot A</source>
        <translation>スナップショット A を復元します</translation>
    </message>
    <message>
        <source>&amp;A</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;B</source>
        <comment>the second side</comment>
        <translation>&amp;B</translation>
    </message>
    <message>
        <source>A: added</source>
        <translation>A: 追加</translation>
    </message>
    <message>
        <source>M: changed</source>
        <translation>M: 変更</translation>
    </message>
    <message>
        <source>D: removed</source>
        <translation>D: 削除</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>変更された値</translation>
    </message>
    <message>
        <source>Changed metadata</source>
        <translation>変更されたメタデータ</translation>
    </message>
    <message>
        <source>Namespaces and their changes</source>
        <translation>名前空間とその変更</translation>
    </message>
    <message>
        <source>Show only ids that contain this</source>
        <translation>この文字列を含む ID のみ表示</translation>
    </message>
    <message>
        <source>Filter ids</source>
        <translation>ID を絞り込み</translation>
    </message>
    <message>
        <source>Changed ids</source>
        <translation>変更された ID</translation>
    </message>
    <message>
        <source>A&amp;dded</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Chan&amp;ged</source>
        <translation>変更(&amp;G)</translation>
    </message>
    <message>
        <source>Remo&amp;ved</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose another one.</source>
        <translation>両側が同じです。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This connection has no storage, so there is no current state to compare with.</source>
        <translation>この接続にはストレージがないため、比較できる現在の状態がありません。</translation>
    </message>
    <message>
        <source>%1 was deleted meanwhile. What is shown is from before; choose another snapshot to compare again.</source>
        <comment>ids of snapshots</comment>
        <translation>%1 はその間に削除されました。表示中の内容は削除前のものです。再比較するには別のスナップショットを選んでください。</translation>
    </message>
    <message>
        <source>the current state</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Fetching ids…</source>
        <translation>ID を取得中…</translation>
    </message>
    <message>
        <source>Counting changes…</source>
        <translation>変更を集計中…</translation>
    </message>
    <message>
        <source>Compare two snapshots</source>
        <translation>2 つのスナップショットを比較</translation>
    </message>
    <message>
        <source>Choose A and B above.</source>
        <translation>上で A と B を選んでください。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>比較するものなし</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>相違なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln vector(s), in %3 namespaces.</source>
        <comment>two snapshots, a count</comment>
        <translation>
            <numerusform>%1 と %2 の内容は同じです: ベクトル %Ln 件、名前空間 %3 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>two snapshots</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>It could not be compared: %1</source>
        <comment>an error</comment>
        <translation>比較できませんでした: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Nothing had arrived yet. F5 compares again.</source>
        <translation>まだ何も届いていませんでした。F5 で再比較できます。</translation>
    </message>
    <message>
        <source>The counts are complete, but the ids could not be fetched: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>集計は完了しましたが、ID を取得できませんでした: %1。%2</translation>
    </message>
    <message>
        <source>The counts are complete; ids are being fetched.</source>
        <translation>集計は完了しました。ID を取得しています。</translation>
    </message>
    <message>
        <source>Stopped: the counts are complete, ids are missing.</source>
        <translation>停止しました: 集計は完了、ID は未取得です。</translation>
    </message>
    <message>
        <source>%1 ids match</source>
        <comment>a count</comment>
        <translation>一致する ID %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 ids: at most %3 of a namespace and a kind are listed; an export has all.</source>
        <comment>three counts</comment>
        <translation>ID %2 件中 %1 件: 一覧には名前空間と種類ごとに最大 %3 件まで。すべてはエクスポートに含まれます。</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <comment>a count</comment>
        <translation>ID %1 件</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>変更のエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <comment>a file</comment>
        <translation>%1 にエクスポート中…</translation>
    </message>
    <message>
        <source>Exported %1 changes to %2.</source>
        <comment>a count, a file</comment>
        <translation>変更 %1 件を %2 にエクスポートしました。</translation>
    </message>
    <message>
        <source>The export to %1 failed: %2 (%3). There is no unfinished file.</source>
        <comment>a file, an error, its detail</comment>
        <translation>%1 へのエクスポートに失敗しました: %2 (%3)。書きかけのファイルはありません。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>接続の編集</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>保存して接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionForm</name>
    <message>
        <source>This is no URI that Tidemark knows. An SQLite file is sqlite:/its/path.</source>
        <translation>Tidemark が扱えない URI です。SQLite ファイルは sqlite:/its/path の形で指定します。</translation>
    </message>
    <message>
        <source>The storage has no name.</source>
        <translation>ストレージの名前がありません。</translation>
    </message>
    <message>
        <source>%1 is not available in this version.</source>
        <comment>an engine</comment>
        <translation>%1 はこのバージョンでは使えません。</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with a slash.</source>
        <translation>スラッシュで始まる完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>The path is too long.</source>
        <translation>パスが長すぎます。</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>接続の名前が必要です。</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>同じ名前の接続があります。</translation>
    </message>
    <message>
        <source>Choose the SQLite file.</source>
        <translation>SQLite ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The server needs a name or an address.</source>
        <translation>サーバーの名前またはアドレスが必要です。</translation>
    </message>
    <message>
        <source>Choose the directory that keeps the snapshots.</source>
        <translation>スナップショットを置くディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>The repository is a directory of its own, not the storage.</source>
        <translation>リポジトリには、ストレージとは別のディレクトリが必要です。</translation>
    </message>
    <message>
        <source>default (%1)</source>
        <comment>a port</comment>
        <translation>既定 (%1)</translation>
    </message>
    <message>
        <source>The password was taken out of the URI.</source>
        <translation>パスワードは URI から取り除かれました。</translation>
    </message>
    <message>
        <source>There is none yet: it will be created by the first snapshot.</source>
        <translation>まだありません。最初のスナップショットで作成されます。</translation>
    </message>
    <message>
        <source>“%1” keeps its snapshots there too.</source>
        <comment>a connection</comment>
        <translation>「%1」もここにスナップショットを置いています。</translation>
    </message>
    <message>
        <source>Choose the repository's directory</source>
        <translation>リポジトリのディレクトリを選択</translation>
    </message>
    <message>
        <source>Choose an SQLite file</source>
        <translation>SQLite ファイルを選択</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>SQLite データベース (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for the repository's directory</source>
        <translation>リポジトリのディレクトリを参照</translation>
    </message>
    <message>
        <source>Browse for the SQLite file</source>
        <translation>SQLite ファイルを参照</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Storage URI</source>
        <translation>ストレージの URI</translation>
    </message>
    <message>
        <source>sqlite:/path/to/file.db, or paste a path or URI</source>
        <translation>sqlite:/path/to/file.db、またはパスか URI を貼り付け</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite ファイル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Storage &amp;URI:</source>
        <translation>ストレージの URI(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>エンジン(&amp;E):</translation>
    </message>
    <message>
        <source>SQLite &amp;file:</source>
        <translation>SQLite ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Re&amp;pository:</source>
        <translation>リポジトリ(&amp;P):</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Decides the colour of the band and how much stands between you and a loss</source>
        <translation>帯の色と、データを失う操作の前に求める確認の厳しさを決めます</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>環境(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Read-only: nothing can be changed through this connection</source>
        <translation>読み取り専用: この接続を通じた変更を禁止(&amp;R)</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed through this connection</source>
        <translation>読み取り専用: この接続を通じた変更を禁止</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ポート(&amp;O):</translation>
    </message>
    <message>
        <source>Encrypted (HTTPS)</source>
        <translation>暗号化 (HTTPS)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>データベース(&amp;D):</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>ユーザー(&amp;S):</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>パスワードの保存先</translation>
    </message>
    <message>
        <source>keep in the keychain</source>
        <translation>キーリングに保存</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>今回の実行のみ</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an environment, how many connections</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · open · read-only</source>
        <comment>a connection</comment>
        <translation>%1 · 接続中 · 読み取り専用</translation>
    </message>
    <message>
        <source>%1 · open</source>
        <comment>a connection</comment>
        <translation>%1 · 接続中</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <comment>a connection</comment>
        <translation>%1 · 読み取り専用</translation>
    </message>
    <message>
        <source>%1
Storage: %2
Repository: %3</source>
        <translation>%1
ストレージ: %2
リポジトリ: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a connection, its environment</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionsPanel</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>接続を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Connections by environment</source>
        <translation>環境別の接続</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>インポートとエクスポート</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicate the connection</source>
        <translation>接続を複製</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the connection from this list</source>
        <translation>この一覧から接続を削除</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>接続をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport Connections…</source>
        <translation>接続をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>No connections are saved yet.</source>
        <translation>保存された接続はまだありません。</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>「%1」に一致する接続はありません。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a connection's name</comment>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>a connection's name, a number</comment>
        <translation>%1 (コピー %2)</translation>
    </message>
    <message>
        <source>Remove the connection “%1”</source>
        <translation>接続「%1」の削除</translation>
    </message>
    <message>
        <source>Only this entry of the list is removed, and a password kept for it. Nothing else changes: all snapshots stay in %1.</source>
        <translation>一覧のこの項目と、そのために保存されたパスワードのみを削除します。ほかは何も変わりません。スナップショットはすべて %1 に残ります。</translation>
    </message>
    <message>
        <source>Only this entry of the list is removed, and a password kept for it. Nothing else changes: all snapshots stay in %1, and the storage stays as it is: %2.</source>
        <translation>一覧のこの項目と、そのために保存されたパスワードのみを削除します。ほかは何も変わりません。スナップショットはすべて %1 に残り、ストレージもそのままです: %2。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続のインポート</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>接続 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) imported. Passwords are not part of such a file.</source>
        <translation>
            <numerusform>接続 %Ln 件をインポートしました。パスワードはファイルに含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>接続のエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) exported, without passwords.</source>
        <translation>
            <numerusform>接続 %Ln 件をパスワードなしでエクスポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ContentsTab</name>
    <message>
        <source>and %1 more</source>
        <comment>a count</comment>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>(empty name)</source>
        <comment>of a namespace</comment>
        <translation>(空の名前)</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a dimension</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a metric</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>A restore reads %1 rows for %2 vectors: the others are masked, and belong to other snapshots.</source>
        <comment>counts</comment>
        <translation>復元ではベクトル %2 件に対して %1 行を読み取ります。残りの行はマスクされた、ほかのスナップショットのものです。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>次元</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>距離尺度</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>データ量</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Rows to read</source>
        <translation>読取行数</translation>
    </message>
    <message>
        <source>Filter namespaces</source>
        <translation>名前空間を絞り込み</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Engine configuration of the namespace</source>
        <translation>名前空間のエンジン設定</translation>
    </message>
    <message>
        <source>Show &amp;versions of this namespace</source>
        <translation>この名前空間の履歴を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show versions of this namespace</source>
        <translation>この名前空間の履歴を表示</translation>
    </message>
    <message>
        <source>Shows in the timeline only the snapshots that hold it</source>
        <translation>この名前空間を含むスナップショットだけをタイムラインに表示します</translation>
    </message>
    <message>
        <source>The storage had no namespace when this snapshot was taken.</source>
        <translation>このスナップショットの作成時、ストレージに名前空間はありませんでした。</translation>
    </message>
    <message>
        <source>No namespace matches the filter.</source>
        <translation>条件に一致する名前空間はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln namespace(s)</source>
        <comment>how many pass the filter</comment>
        <translation>
            <numerusform>名前空間 %Ln 個中 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3 dimensions)</source>
        <comment>a vector, the kind of its elements, a count</comment>
        <translation>%1 (%2、%3 次元)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a vector or a column, what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select a namespace to see its configuration.</source>
        <translation>名前空間を選ぶと、その設定が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Restoring “%1” reads %2 rows for %3 vectors, from %Ln segment(s).</source>
        <comment>a namespace, counts</comment>
        <translation>
            <numerusform>「%1」の復元では、ベクトル %3 件に対して %Ln 個のセグメントから %2 行を読み取ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some values are no finite numbers (NaN or infinite).</source>
        <translation>一部の値が有限の数ではありません (NaN または無限大)。</translation>
    </message>
    <message>
        <source>Other vectors: %1.</source>
        <comment>a list</comment>
        <translation>ほかのベクトル: %1。</translation>
    </message>
    <message>
        <source>Other columns: %1.</source>
        <comment>a list</comment>
        <translation>ほかの列: %1。</translation>
    </message>
    <message>
        <source>The engine has no configuration for it.</source>
        <translation>エンジンにこの名前空間の設定はありません。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CreateDialog</name>
    <message>
        <source>Create a snapshot</source>
        <translation>スナップショットの作成</translation>
    </message>
    <message>
        <source>C&amp;reate snapshot</source>
        <translation>スナップショットを作成(&amp;R)</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>proposed title of a snapshot; a time</comment>
        <translation>%1 のスナップショット</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>タグ (コンマ区切り)</translation>
    </message>
    <message>
        <source>Ta&amp;gs, separated by commas:</source>
        <translation>タグ (コンマ区切り)(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Full: shares no file with another snapshot</source>
        <translation>フル: ほかのスナップショットとファイルを共有しない(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Incremental on “%1”, which is selected</source>
        <comment>a snapshot's title</comment>
        <translation>選択中の「%1」からの増分(&amp;I)</translation>
    </message>
    <message>
        <source>The &amp;whole storage</source>
        <translation>ストレージ全体(&amp;W)</translation>
    </message>
    <message>
        <source>Only these &amp;namespaces:</source>
        <translation>次の名前空間のみ(&amp;N):</translation>
    </message>
    <message>
        <source>Reading the storage…</source>
        <translation>ストレージを読み取り中…</translation>
    </message>
    <message>
        <source>Namespaces of the storage</source>
        <translation>ストレージの名前空間</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>次元</translation>
    </message>
    <message>
        <source>&amp;Pin it: neither deletion nor retention removes it</source>
        <translation>ピン留め: 削除でも保持ポリシーでも消えません(&amp;P)</translation>
    </message>
    <message>
        <source>Pin it: neither deletion nor retention removes it</source>
        <translation>ピン留め: 削除でも保持ポリシーでも消えません</translation>
    </message>
    <message>
        <source>&amp;Verify it afterwards: read every byte of it again</source>
        <translation>作成後に検証: 全バイトを読み直します(&amp;V)</translation>
    </message>
    <message>
        <source>Verify it afterwards: read every byte of it again</source>
        <translation>作成後に検証: 全バイトを読み直します</translation>
    </message>
    <message>
        <source>Choose at least one namespace.</source>
        <translation>名前空間を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>The snapshot that it should be compared with no longer exists. Choose another type.</source>
        <translation>比較元のスナップショットがもうありません。別の種類を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Automatic: incremental on “%1”</source>
        <comment>a snapshot's title</comment>
        <translation>自動: 「%1」からの増分(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Automatic: full, because the storage descends from no snapshot here</source>
        <translation>自動: フル (ストレージの由来となるスナップショットがないため)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Automatic: incremental if the storage descends from a snapshot here, else full</source>
        <translation>自動: ストレージの由来となるスナップショットがあれば増分、なければフル(&amp;A)</translation>
    </message>
    <message>
        <source>The storage cannot be read: %1. %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>ストレージを読み取れません: %1。%2 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The storage has no namespace. The snapshot will be empty.</source>
        <translation>ストレージに名前空間がありません。スナップショットは空になります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) is/are no namespace and stay(s) out, for example %1: %2</source>
        <comment>a table and the reason</comment>
        <translation>
            <numerusform>名前空間ではないため除外されるテーブルが %Ln 個あります。例: %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 vectors, at least %2 to read, and their metadata.</source>
        <comment>a count, a size</comment>
        <translation>ベクトル約 %1 件、読み取りは %2 以上とメタデータ。</translation>
    </message>
    <message>
        <source>About %1 vectors, about %2 to read.</source>
        <comment>a count, a size</comment>
        <translation>ベクトル約 %1 件、読み取りは約 %2。</translation>
    </message>
    <message>
        <source>The storage does not count its vectors without reading them, so there may be more.</source>
        <translation>ストレージは読み取らずにベクトルを数えられないため、これより多い可能性があります。</translation>
    </message>
    <message>
        <source>At most about %1 to write; compression makes it less.</source>
        <comment>a size</comment>
        <translation>書き込みは最大で約 %1。圧縮によりさらに小さくなります。</translation>
    </message>
    <message>
        <source>As last compared, at most about %1 to write; compression makes it less.</source>
        <comment>a size</comment>
        <translation>前回の比較によると、書き込みは最大で約 %1。圧縮によりさらに小さくなります。</translation>
    </message>
    <message>
        <source>Only vectors that changed are written; how many shows when they have been read.</source>
        <translation>変更されたベクトルのみを書き込みます。件数は読み取り後にわかります。</translation>
    </message>
    <message>
        <source>%1 free on the repository's file system.</source>
        <comment>a size</comment>
        <translation>リポジトリのファイルシステムの空きは %1。</translation>
    </message>
    <message>
        <source>That may not be enough. If it is not, nothing is changed.</source>
        <translation>足りない可能性があります。足りない場合、何も変更されません。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CurrentStatePage</name>
    <message>
        <source>new since the base</source>
        <translation>ベース以降に追加</translation>
    </message>
    <message>
        <source>dropped since the base</source>
        <translation>ベース以降に削除</translation>
    </message>
    <message>
        <source>defined differently</source>
        <translation>定義が異なる</translation>
    </message>
    <message>
        <source>as in the base</source>
        <translation>ベースと同じ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Current state of the storage</source>
        <translation>ストレージの現在の状態</translation>
    </message>
    <message>
        <source>Changes since the base</source>
        <translation>ベース以降の変更</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>再比較(&amp;A)</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再比較</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>変更を表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show what changed since the base</source>
        <translation>ベース以降の変更を表示</translation>
    </message>
    <message>
        <source>&amp;Create snapshot…</source>
        <translation>スナップショットを作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Create a snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message>
        <source>This connection has only a repository, no storage. Open a connection with a storage to take snapshots and to restore into it.</source>
        <translation>この接続にはリポジトリのみがあり、ストレージがありません。スナップショットの作成や復元を行うには、ストレージのある接続を開いてください。</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository, so there is nothing to compare it with. The first snapshot will be a full one; later ones add only what changed.</source>
        <translation>ストレージの由来となるスナップショットがこのリポジトリにないため、比較の対象がありません。最初のスナップショットはフルになり、以降は変更分だけを追加します。</translation>
    </message>
    <message>
        <source>It has not been compared with its base yet. Compare again reads the storage once; it changes nothing.</source>
        <translation>まだベースと比較していません。「再比較」はストレージを 1 回読み取るだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>The storage is being compared with its base. The numbers below are older.</source>
        <translation>ストレージをベースと比較しています。以下の数値は以前のものです。</translation>
    </message>
    <message>
        <source>The storage is being compared with its base…</source>
        <translation>ストレージをベースと比較中…</translation>
    </message>
    <message>
        <source>The storage could not be read.</source>
        <translation>ストレージを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The storage could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>ストレージを読み取れませんでした: %1。%2</translation>
    </message>
    <message>
        <source>When it is reachable again, press Compare again.</source>
        <translation>再び到達できるようになったら「再比較」を押してください。</translation>
    </message>
    <message>
        <source>Compared %1.</source>
        <comment>a time</comment>
        <translation>%1 に比較しました。</translation>
    </message>
    <message>
        <source>The storage holds exactly what its base holds: nothing would be lost by a restore.</source>
        <translation>ストレージの内容はベースと完全に同じです。復元しても何も失われません。</translation>
    </message>
    <message>
        <source>Since its base %1 vectors were added, %2 changed and %3 removed. No snapshot has these changes yet: a new snapshot keeps them.</source>
        <comment>counts</comment>
        <translation>ベース以降、ベクトル %1 件が追加、%2 件が変更、%3 件が削除されました。これらの変更はまだどのスナップショットにもありません。新しいスナップショットで残せます。</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <comment>the title of a snapshot</comment>
        <translation>ベース: %1</translation>
    </message>
    <message>
        <source>Select the snapshot that the storage descends from: %1</source>
        <translation>ストレージの由来となるスナップショットを選択します: %1</translation>
    </message>
    <message>
        <source>Changes since the base, by namespace:</source>
        <translation>ベース以降の変更 (名前空間ごと):</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DakeraDialog</name>
    <message>
        <source>Import from Dakera</source>
        <translation>Dakera からのインポート</translation>
    </message>
    <message>
        <source>Choose the directory in which Dakera keeps its snapshots: the one that holds a file ID.snap for each of them and, beside it, ID.meta, which describes it. Nothing in it is changed. Descriptions, times and parents come along; each becomes a snapshot of this repository.</source>
        <translation>Dakera がスナップショットを置いているディレクトリを選んでください。スナップショットごとのファイル ID.snap と、その説明である ID.meta が並んでいる場所です。中身は何も変更しません。説明、日時、親も引き継がれ、それぞれがこのリポジトリのスナップショットになります。</translation>
    </message>
    <message>
        <source>&amp;Directory:</source>
        <translation>ディレクトリ(&amp;D):</translation>
    </message>
    <message>
        <source>Snapshots in the directory</source>
        <translation>ディレクトリ内のスナップショット</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>The directory cannot be read: %1. %2</source>
        <comment>what happened, details</comment>
        <translation>ディレクトリを読み取れません: %1。%2</translation>
    </message>
    <message>
        <source>full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>incremental</source>
        <translation>増分</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>a file, the reason</comment>
        <translation>%1 を除外: %2</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>ディレクトリを読み取り中…</translation>
    </message>
    <message>
        <source>No snapshot of Dakera is in this directory.</source>
        <translation>このディレクトリに Dakera のスナップショットはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) found. Those that are here already are not added again.</source>
        <translation>
            <numerusform>スナップショットが %Ln 件見つかりました。既にここにあるものは再度追加されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further note(s) in the job's log</source>
        <translation>
            <numerusform>ほか %Ln 件の注記がジョブのログにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件をインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a directory.</source>
        <translation>ディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>The directory is still being read.</source>
        <translation>ディレクトリはまだ読み取り中です。</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>インポートするものがありません。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s) of %1</source>
        <comment>a connection</comment>
        <translation>
            <numerusform>%1 のスナップショット %Ln 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to each snapshot</source>
        <translation>各スナップショットへの処理</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Becomes free</source>
        <translation>空く容量</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子</translation>
    </message>
    <message>
        <source>&amp;Show in timeline</source>
        <translation>タイムラインで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show in timeline</source>
        <translation>タイムラインで表示</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, advice</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>not deleted: its file has a strange name</source>
        <translation>削除しません: ファイル名が不審です</translation>
    </message>
    <message>
        <source>not deleted: it is gone already</source>
        <translation>削除しません: 既にありません</translation>
    </message>
    <message>
        <source>not deleted: pinned</source>
        <translation>削除しません: ピン留めされています</translation>
    </message>
    <message>
        <source>moves to the trash, damaged as it is</source>
        <translation>破損したままゴミ箱に移します</translation>
    </message>
    <message>
        <source>moves to the trash</source>
        <translation>ゴミ箱に移します</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing: all is shared</source>
        <comment>becomes free</comment>
        <translation>なし: すべて共有</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>調査中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) whole</source>
        <comment>children of a snapshot</comment>
        <translation>
            <numerusform>%Ln 件、影響なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Children stay whole: no snapshot needs another one to be restored. They show the deleted one as a missing parent.</source>
        <translation>子は無傷のまま残ります。復元にほかのスナップショットを必要とするものはありません。削除したものは「親が見つかりません」と表示されます。</translation>
    </message>
    <message>
        <source>They can be brought back from the trash for seven days, until %1, unless the trash is emptied before.</source>
        <comment>a time</comment>
        <translation>途中でゴミ箱を空にしない限り、7 日間 (%1 まで) はゴミ箱から戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件を削除(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its title: %1</source>
        <translation>削除するには、タイトルを入力してください: %1</translation>
    </message>
    <message>
        <source>To delete, type how many snapshots go: %1</source>
        <translation>削除するには、削除するスナップショットの数を入力してください: %1</translation>
    </message>
    <message>
        <source>What becomes free cannot be told: %1</source>
        <translation>空く容量はわかりません: %1</translation>
    </message>
    <message>
        <source>Looking which files no other snapshot needs…</source>
        <translation>ほかのスナップショットに不要なファイルを調べています…</translation>
    </message>
    <message>
        <source>Nothing becomes free: a snapshot that stays cannot be read (%1), and until it is mended or deleted no file is collected.</source>
        <comment>the name of a snapshot</comment>
        <translation>空きは増えません。残るスナップショットに読み取れないもの (%1) があり、修復または削除するまでファイルは解放されません。</translation>
    </message>
    <message>
        <source>Nothing becomes free: snapshots that stay share every file.</source>
        <translation>空きは増えません。残るスナップショットがすべてのファイルを共有しています。</translation>
    </message>
    <message>
        <source>At least %1 become free, not at once: when the trash is emptied or, after seven days, when space is freed.</source>
        <comment>a size</comment>
        <translation>%1 以上の空きが増えますが、すぐにではありません。ゴミ箱を空にしたとき、または 7 日後に領域を解放したときです。</translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore points of %1 and %Ln more.</source>
        <comment>times</comment>
        <translation>
            <numerusform>%1 ほか %Ln 件の復元ポイントを失います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore point(s) of %1.</source>
        <comment>times; n of them</comment>
        <translation>
            <numerusform>%1 の復元ポイントを失います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afterwards no snapshot holds %Ln namespace(s) that these hold: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>これらに含まれる名前空間 %Ln 個は、どのスナップショットにも残りません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage descends from one of them, so the next snapshot will be a full one.</source>
        <translation>ストレージのベースがこの中にあるため、次のスナップショットはフルになります。</translation>
    </message>
    <message>
        <source>Nothing is left to delete: every chosen snapshot is pinned or gone.</source>
        <translation>削除できるものがありません。選んだスナップショットはすべて、ピン留めされているか既にありません。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Demo</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DescriptionEdit</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Why it is taken; may stay empty</source>
        <translation>作成の理由 (空でも可)</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>D&amp;escription:</source>
        <translation>説明(&amp;E):</translation>
    </message>
    <message>
        <source>It holds characters that are not visible: %1</source>
        <translation>見えない文字が含まれています: %1</translation>
    </message>
    <message>
        <source>The description is too long: at most 64 KiB are kept.</source>
        <translation>説明が長すぎます。保存できるのは最大 64 KiB です。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailFactsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>the title of a column, a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The description that was not saved</source>
        <translation>保存されなかった説明</translation>
    </message>
    <message>
        <source>Details of the snapshot</source>
        <translation>スナップショットの詳細</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lineage</source>
        <translation>系統(&amp;L)</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>検証(&amp;I)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>履歴(&amp;Y)</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>生データ(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Select a snapshot in the timeline to see what it holds.

Ctrl+N – create a snapshot
Ctrl+Shift+R – restore the selected one
Ctrl+D – compare it with the current state
Ctrl+F – find snapshots
F1 – all keys</source>
        <translation>タイムラインでスナップショットを選ぶと、その内容が表示されます。

Ctrl+N – スナップショットを作成
Ctrl+Shift+R – 選択したものを復元
Ctrl+D – 現在の状態と比較
Ctrl+F – スナップショットを検索
F1 – すべてのキー</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>The repository is being read.</source>
        <translation>リポジトリを読み取っています。</translation>
    </message>
    <message>
        <source>The repository could not be read</source>
        <translation>リポジトリを読み取れませんでした</translation>
    </message>
    <message>
        <source>%1 is no longer in the repository: it was deleted in another window or by another program. If that was a mistake, it can be brought back from the trash for seven days.</source>
        <comment>an id</comment>
        <translation>%1 はもうリポジトリにありません。別のウィンドウまたは別のプログラムで削除されました。誤って削除した場合は、7 日間はゴミ箱から戻せます。</translation>
    </message>
    <message>
        <source>You were editing its description, which could not be saved:</source>
        <translation>編集中だった次の説明は保存できませんでした:</translation>
    </message>
    <message>
        <source>This snapshot is gone</source>
        <translation>このスナップショットはもうありません</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailsTab</name>
    <message>
        <source>The snapshot's own description could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>スナップショット自身の説明を読み取れませんでした: %1。%2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <comment>a snapshot's title</comment>
        <translation>「%1」の編集</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件の編集</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>タグ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Tags that any of them has:</source>
        <translation>いずれかに付いているタグ(&amp;T):</translation>
    </message>
    <message>
        <source>Tags; a checked one is on every chosen snapshot</source>
        <translation>タグ。チェックされたものは、選んだすべてのスナップショットに付いています</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <translation>追加するタグ (コンマ区切り)</translation>
    </message>
    <message>
        <source>&amp;Add tags, separated by commas:</source>
        <translation>追加するタグ (コンマ区切り)(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Pinned: neither deletion nor retention removes it</source>
        <translation>ピン留め: 削除でも保持ポリシーでも消えません(&amp;P)</translation>
    </message>
    <message>
        <source>Pinned: neither deletion nor retention removes it</source>
        <translation>ピン留め: 削除でも保持ポリシーでも消えません</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>変更を保存(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen snapshots no longer exist.</source>
        <translation>選んだスナップショットはもうありません。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EmptyList</name>
    <message>
        <source>&amp;Create first snapshot</source>
        <translation>最初のスナップショットを作成(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>絞り込みを解除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EnvironmentBand</name>
    <message>
        <source>%1 · read-only</source>
        <comment>a connection's name</comment>
        <translation>%1 · 読み取り専用</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock: allow changes</source>
        <translation>ロック解除: 変更を許可</translation>
    </message>
    <message>
        <source>Lock: make read-only</source>
        <translation>ロック: 読み取り専用にする</translation>
    </message>
    <message>
        <source>Allow changes through this connection</source>
        <translation>この接続を通じた変更を許可します</translation>
    </message>
    <message>
        <source>Make this connection read-only until it is unlocked</source>
        <translation>ロック解除されるまで、この接続を読み取り専用にします</translation>
    </message>
    <message>
        <source>Environment: %1, %2, read-only</source>
        <translation>環境: %1、%2、読み取り専用</translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation>環境: %1、%2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件のエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots to export</source>
        <translation>エクスポートするスナップショット</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>Tidemark bundles (*.tidemark)</source>
        <translation>Tidemark バンドル (*.tidemark)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件をエクスポート(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>not exported: it cannot be read or is gone</source>
        <translation>エクスポートしません: 読み取れないか、もうありません</translation>
    </message>
    <message>
        <source>The size cannot be told: %1.</source>
        <comment>what happened</comment>
        <translation>サイズはわかりません: %1。</translation>
    </message>
    <message>
        <source>Looking how large it will be…</source>
        <translation>サイズを調べています…</translation>
    </message>
    <message>
        <source>The file will have about %1: a file that several of them share is in it once.</source>
        <comment>a size</comment>
        <translation>ファイルは約 %1 になります。複数のスナップショットが共有するファイルは 1 回だけ含まれます。</translation>
    </message>
    <message>
        <source>%1 free in that directory.</source>
        <comment>a size</comment>
        <translation>そのディレクトリの空きは %1。</translation>
    </message>
    <message>
        <source>That will hardly be enough. If it is not, the unfinished file is removed.</source>
        <translation>おそらく足りません。足りない場合、書きかけのファイルは削除されます。</translation>
    </message>
    <message>
        <source>Parents are not needed to restore them. Nothing in the file is encrypted.</source>
        <translation>復元に親は不要です。ファイルの中身は暗号化されません。</translation>
    </message>
    <message>
        <source>The chosen snapshots no longer exist.</source>
        <translation>選んだスナップショットはもうありません。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Looking at the place…</source>
        <translation>書き込み先を調べています…</translation>
    </message>
    <message>
        <source>That directory does not exist.</source>
        <translation>そのディレクトリは存在しません。</translation>
    </message>
    <message>
        <source>That file exists already, and an export never replaces a file. Choose another name.</source>
        <translation>そのファイルは既にあります。エクスポートで既存のファイルを置き換えることはありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A chosen snapshot is damaged and cannot be exported: %1</source>
        <translation>選んだスナップショットに、破損していてエクスポートできないものがあります: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FactModel</name>
    <message>
        <source>%1 differs: %2 in A, %3 in B</source>
        <translation>%1 が異なります: A は %2、B は %3</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <translation>%1 は同じです: %2</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <comment>the name of a fact that differs</comment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>A の値</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>B の値</translation>
    </message>
    <message>
        <source>Of the vector</source>
        <translation>ベクトルの項目</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FactsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FileField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>参照</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FilterBar</name>
    <message>
        <source>Filter snapshots</source>
        <translation>スナップショットを絞り込み</translation>
    </message>
    <message>
        <source>Filter: text, type:full, tag:…, before:2026-11-01, size&gt;1G</source>
        <translation>絞り込み: 文字列、type:full、tag:…、before:2026-11-01、size&gt;1G</translation>
    </message>
    <message>
        <source>Words and conditions; all of them have to hold.
type:full  pinned:yes  tag:prod  ns:docs  status:damaged  before:2026-11-01  after:7d
size&gt;1G  vectors&gt;1000  id:…  "free text"  -tag:test for the opposite</source>
        <translation>語句と条件。すべてを満たすものが一致します。
type:full  pinned:yes  tag:prod  ns:docs  status:damaged  before:2026-11-01  after:7d
size&gt;1G  vectors&gt;1000  id:…  "自由な文字列"  否定は -tag:test</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>増分</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>May share damage</source>
        <translation>破損のおそれ</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>強調表示</translation>
    </message>
    <message>
        <source>Highlight matches instead of hiding the rest</source>
        <translation>ほかを隠さず、一致するものを強調表示</translation>
    </message>
    <message>
        <source>On: all snapshots stay, and those that match are marked. Off: the others are hidden.</source>
        <translation>オン: すべてのスナップショットを残し、一致するものに印を付けます。オフ: ほかを隠します。</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Go to the current state</source>
        <translation>現在の状態に移動</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <comment>type or status</comment>
        <translation>絞り込み: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ForgetRestoreDialog</name>
    <message>
        <source>Forget the restore that broke off?</source>
        <translation>中断された復元の記録を消去しますか?</translation>
    </message>
    <message>
        <source>“%1” was being restored into %2 since %3. Nothing has completed or undone that, as far as Tidemark knows.</source>
        <comment>a snapshot, a storage, a time</comment>
        <translation>「%1」の %2 への復元は %3 に始まりました。Tidemark の知る限り、その後の完了も取り消しもされていません。</translation>
    </message>
    <message>
        <source>Afterwards nothing reminds of it, and its safety snapshot can be deleted, by retention too. The storage and all snapshots stay as they are now.</source>
        <translation>以後は何も通知されず、退避スナップショットは保持ポリシーによるものも含めて削除できるようになります。ストレージとすべてのスナップショットは今のままです。</translation>
    </message>
    <message>
        <source>Afterwards nothing reminds of it. The storage and all snapshots stay as they are now.</source>
        <translation>以後は何も通知されません。ストレージとすべてのスナップショットは今のままです。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>It was completed, undone or forgotten meanwhile.</source>
        <translation>その間に、完了、取り消し、または記録の消去が行われました。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::GoToDateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>日付に移動</translation>
    </message>
    <message>
        <source>In the time zone %1</source>
        <translation>タイムゾーン %1</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>&amp;Snapshot at or before:</source>
        <translation>この時刻以前のスナップショット(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>昨日(&amp;Y)</translation>
    </message>
    <message>
        <source>A &amp;week ago</source>
        <translation>1 週間前(&amp;W)</translation>
    </message>
    <message>
        <source>Start of the &amp;month</source>
        <translation>月初(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>a snapshot's title, its time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>スナップショットはまだありません。</translation>
    </message>
    <message>
        <source>No snapshot is that old. The oldest one is of %1.</source>
        <comment>a time</comment>
        <translation>それほど古いスナップショットはありません。最古のものは %1 です。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HistoryTab</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>キャンセル処理中</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>⚠ done, with warnings</source>
        <translation>⚠ 警告付きで完了</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Enter or a double click shows the job</source>
        <translation>Enter またはダブルクリックでジョブを表示します</translation>
    </message>
    <message>
        <source>Jobs and edits of this run of the program. Edits can be undone with Ctrl+Z.</source>
        <translation>今回の起動以降のジョブと編集です。編集は Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Last verified without damage</source>
        <translation>最後に破損なしと検証</translation>
    </message>
    <message>
        <source>Taken by a restore before it wrote</source>
        <translation>復元が書き込み前に作成</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ImportDialog</name>
    <message>
        <source>Import snapshots</source>
        <translation>スナップショットのインポート</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <translation>インポート元: %1</translation>
    </message>
    <message>
        <source>Checking every byte of the file…</source>
        <translation>ファイルの全バイトを確認中…</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>Snapshots in the file</source>
        <translation>ファイル内のスナップショット</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>The file cannot be imported: %1.</source>
        <comment>what happened</comment>
        <translation>このファイルはインポートできません: %1。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>%1。%2 %3</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>追加します</translation>
    </message>
    <message>
        <source>nothing: it is here already</source>
        <translation>なし: 既にここにあります</translation>
    </message>
    <message>
        <source>seems to be here: added only if it differs</source>
        <translation>既にあるようです: 異なる場合のみ追加します</translation>
    </message>
    <message>
        <source>is added under a new id</source>
        <translation>新しい ID で追加します</translation>
    </message>
    <message>
        <source>The file is whole and holds no snapshot.</source>
        <translation>ファイルは無傷ですが、スナップショットが入っていません。</translation>
    </message>
    <message numerus="yes">
        <source>Every byte was checked and is as it was written. To add: %Ln snapshot(s), at most about %1 before compression.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>全バイトを確認し、書かれたとおりでした。追加: スナップショット %Ln 件、圧縮前で最大約 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and &amp;import</source>
        <translation>比較してインポート(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件をインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is still being checked.</source>
        <translation>ファイルはまだ確認中です。</translation>
    </message>
    <message>
        <source>There is nothing to import: every snapshot of the file is here already.</source>
        <translation>インポートするものがありません。ファイルのスナップショットはすべて既にここにあります。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBar</name>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Copy this message and its details</source>
        <translation>このメッセージと詳細をコピー</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>how often an event came</comment>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a severity, a message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>詳細を隠す</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBarStack</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>減らす</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are not shown</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer messages</source>
        <translation>表示するメッセージを減らす</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more message(s)</source>
        <translation>
            <numerusform>ほか %Ln 件のメッセージを表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InspectDialog</name>
    <message>
        <source>Look into a storage</source>
        <translation>ストレージを調べる</translation>
    </message>
    <message>
        <source>Reading the storage…</source>
        <translation>ストレージを読み取り中…</translation>
    </message>
    <message>
        <source>What the storage holds</source>
        <translation>ストレージの内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>次元</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>接続(&amp;O)…</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <comment>what happened</comment>
        <translation>読み取れません: %1。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>%1。%2 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>stays out: %1</source>
        <comment>a reason</comment>
        <translation>除外: %1</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln namespace(s) with %1 vectors. Nothing of it was changed, and nothing is restored from here.</source>
        <comment>a count of vectors</comment>
        <translation>
            <numerusform>名前空間 %Ln 個、ベクトル %1 件があります。何も変更されておらず、ここから復元もしません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage is still being read.</source>
        <translation>ストレージはまだ読み取り中です。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobDetails</name>
    <message>
        <source>%1, %2 %</source>
        <comment>a phase, a percentage</comment>
        <translation>%1、%2 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a time</comment>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>a time</comment>
        <translation>所要 %1</translation>
    </message>
    <message>
        <source>Stopping. %1</source>
        <comment>what stopping leaves behind</comment>
        <translation>停止処理中です。%1</translation>
    </message>
    <message>
        <source>Still stopping: it waits until a step of “%1” has ended.</source>
        <comment>a phase</comment>
        <translation>停止処理中です。「%1」の区切りがつくのを待っています。</translation>
    </message>
    <message>
        <source>Finishing: it can no longer be stopped.</source>
        <translation>仕上げ中です。もう停止できません。</translation>
    </message>
    <message>
        <source>Select a job to see its phases and its log.</source>
        <translation>ジョブを選ぶと、その段階とログが表示されます。</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>ジョブのログ</translation>
    </message>
    <message>
        <source>Command &amp;line:</source>
        <translation>コマンドライン(&amp;L):</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>同じ操作のコマンドライン</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Start the same job again</source>
        <translation>同じジョブをもう一度始めます</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>再実行…</translation>
    </message>
    <message>
        <source>Open the dialog of this job, filled in as it was</source>
        <translation>このジョブのダイアログを、前回の入力のまま開きます</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Seen: it no longer stays on top, and stays in the history</source>
        <translation>先頭に固定されなくなり、履歴には残ります</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>履歴から消す</translation>
    </message>
    <message>
        <source>Remove it from the history</source>
        <translation>履歴から取り除きます</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy state, error, log and command as text, for a report</source>
        <translation>状態、エラー、ログ、コマンドを、報告用のテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Takes it out of the queue; it has not begun.</source>
        <translation>待機列から外します。まだ始まっていません。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>amounts: done, total</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <comment>a percentage, an amount</comment>
        <translation>%1 %  %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job's state, its phase</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a job's state, when that was</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobNotifier</name>
    <message>
        <source>%1: %2</source>
        <comment>connection: what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobQueue</name>
    <message>
        <source>Not journaled: %1</source>
        <comment>what went wrong</comment>
        <translation>ジャーナルに記録できませんでした: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more warning(s)</source>
        <translation>
            <numerusform>ほか %Ln 件の警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Told to stop</source>
        <translation>停止を指示しました</translation>
    </message>
    <message>
        <source>“%1” is queued and uses the same data.</source>
        <comment>a job</comment>
        <translation>「%1」が先に待機中で、同じデータを使います。</translation>
    </message>
    <message>
        <source>“%1” is at work on the same data.</source>
        <comment>a job</comment>
        <translation>「%1」が同じデータを処理中です。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobSummaryBar</name>
    <message>
        <source>%1 %2 %</source>
        <comment>a job, a percentage</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>ジョブ: %1</translation>
    </message>
    <message>
        <source>%1
Click to see the jobs.</source>
        <translation>%1
クリックするとジョブを表示します。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobsPanel</name>
    <message>
        <source>All %1</source>
        <comment>jobs, their number</comment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <comment>jobs, their number</comment>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <comment>jobs, their number</comment>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>History %1</source>
        <comment>jobs, their number</comment>
        <translation>履歴 %1</translation>
    </message>
    <message>
        <source>No jobs yet. What creates, restores, verifies, exports or deletes snapshots is listed here with its progress, its log and the same command for the command line.</source>
        <translation>ジョブはまだありません。スナップショットの作成、復元、検証、エクスポート、削除は、進行状況、ログ、同じ操作のコマンドラインとともにここに表示されます。</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>実行中のジョブはありません。</translation>
    </message>
    <message>
        <source>No job is queued. A job waits only while another one uses the same data.</source>
        <translation>待機中のジョブはありません。ジョブが待つのは、ほかのジョブが同じデータを使っている間だけです。</translation>
    </message>
    <message>
        <source>No job has ended yet.</source>
        <translation>終了したジョブはまだありません。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Show jobs of this kind</source>
        <translation>この種類のジョブを表示</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Forget the jobs that ended; failed and interrupted ones stay until they are acknowledged</source>
        <translation>終了したジョブを消去します。失敗または中断されたものは、確認済みにするまで残ります</translation>
    </message>
    <message>
        <source>Show jobs: %1</source>
        <comment>a filter</comment>
        <translation>ジョブの表示: %1</translation>
    </message>
    <message>
        <source>No job of this kind is listed here.</source>
        <translation>この種類のジョブはここにありません。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::KeychainSecretStore</name>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>キーリングへのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The keychain denied access.</source>
        <translation>キーリングがアクセスを許可しませんでした。</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>このデスクトップにはキーリングがありません。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>キーリングでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>キーリングでエラーが発生しました: %1</translation>
    </message>
    <message>
        <source>%1 The password is kept for this run only.</source>
        <comment>a problem</comment>
        <translation>%1 パスワードは今回の実行の間だけ保持されます。</translation>
    </message>
    <message>
        <source>The keychain did not answer within 30 seconds.</source>
        <translation>キーリングが 30 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keychain gave back something else than what was written.</source>
        <translation>キーリングが、書き込んだものと異なる内容を返しました。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LineageTab</name>
    <message>
        <source>this one</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>親</translation>
    </message>
    <message numerus="yes">
        <source>%Ln up</source>
        <comment>how many parents away</comment>
        <translation>
            <numerusform>%Ln 代前</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加量</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Enter or a double click selects the snapshot in the timeline</source>
        <translation>Enter またはダブルクリックで、スナップショットをタイムラインで選択します</translation>
    </message>
    <message>
        <source>&amp;Select lineage</source>
        <translation>系統を選択(&amp;S)</translation>
    </message>
    <message>
        <source>Select lineage</source>
        <translation>系統を選択</translation>
    </message>
    <message>
        <source>Selects this snapshot and all it comes from in the timeline</source>
        <translation>このスナップショットと、その祖先すべてをタイムラインで選択します</translation>
    </message>
    <message>
        <source>%1 is not in this repository</source>
        <comment>an id</comment>
        <translation>%1 はこのリポジトリにありません</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln snapshot(s) of the lineage are shown.</source>
        <translation>
            <numerusform>系統のスナップショット %Ln 件のうち、最初の %1 件を表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln children are shown.</source>
        <translation>
            <numerusform>子 %Ln 件のうち、最初の %1 件を表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select lineage (%Ln)</source>
        <comment>how many snapshots</comment>
        <translation>
            <numerusform>系統 (%Ln 件) を選択(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores on its own: no other snapshot is needed. A restore reads %Ln file(s), %1.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>単独で復元できます。ほかのスナップショットは不要です。復元ではファイル %Ln 個、%1 を読み取ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MainWindow</name>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使った接続(&amp;R)</translation>
    </message>
    <message>
        <source>No connection was used yet</source>
        <translation>使った接続はまだありません</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>スナップショット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>リポジトリ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>%1: %2 – Tidemark</source>
        <comment>environment, connection</comment>
        <translation>%1: %2 – Tidemark</translation>
    </message>
    <message>
        <source>%1 – Tidemark</source>
        <comment>a connection</comment>
        <translation>%1 – Tidemark</translation>
    </message>
    <message>
        <source>Inspect a File</source>
        <translation>ファイルを調べる</translation>
    </message>
    <message>
        <source>Import Snapshots</source>
        <translation>スナップショットのインポート</translation>
    </message>
    <message>
        <source>Connect to a storage first.</source>
        <translation>先にストレージに接続してください。</translation>
    </message>
    <message>
        <source>Select a snapshot first.</source>
        <translation>先にスナップショットを選んでください。</translation>
    </message>
    <message>
        <source>Select exactly one snapshot.</source>
        <translation>スナップショットを 1 つだけ選んでください。</translation>
    </message>
    <message>
        <source>Select two snapshots, or one to compare it with the current state.</source>
        <translation>スナップショットを 2 つ、または現在の状態と比較する 1 つを選んでください。</translation>
    </message>
    <message>
        <source>There is no repository yet.</source>
        <translation>リポジトリがまだありません。</translation>
    </message>
    <message>
        <source>Nothing was edited yet.</source>
        <translation>元に戻せる編集はまだありません。</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>やり直せる編集はありません。</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository.</source>
        <translation>ストレージの由来となるスナップショットがこのリポジトリにありません。</translation>
    </message>
    <message>
        <source>The timeline is shown already.</source>
        <translation>タイムラインは既に表示されています。</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>実行中のジョブはありません。</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1 added by them</source>
        <translation>
            <numerusform>%Ln 件選択、追加量 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>グループ化(&amp;G)</translation>
    </message>
    <message>
        <source>Time &amp;Zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language changes when Tidemark is started again.</source>
        <translation>言語は次回の起動時に切り替わります。</translation>
    </message>
    <message>
        <source>Of the System</source>
        <comment>which language</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Opening the demo. The first time it has to be made, which takes some seconds…</source>
        <translation>デモを開いています。初回は作成に数秒かかります…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an error and its particulars</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Usual repository</source>
        <translation>いつものリポジトリ</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>リポジトリを読み取り中…</translation>
    </message>
    <message>
        <source>Connected · no repository yet</source>
        <translation>接続済み · リポジトリはまだありません</translation>
    </message>
    <message>
        <source>The repository cannot be read; showing it as it was at %1</source>
        <comment>a time</comment>
        <translation>リポジトリを読み取れません。%1 時点の状態を表示しています</translation>
    </message>
    <message>
        <source>The repository cannot be read</source>
        <translation>リポジトリを読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>Connected · %Ln snapshot(s)</source>
        <translation>
            <numerusform>接続済み · スナップショット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source> · last %1</source>
        <comment>an age or a time</comment>
        <translation> · 最新 %1</translation>
    </message>
    <message>
        <source>Whether a restore broke off here cannot be told: %1. The snapshots are not affected.</source>
        <comment>an error</comment>
        <translation>ここで復元が中断されたかどうかわかりません: %1。スナップショットに影響はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of an earlier run did not end: %1. Nothing half-written is shown or used; what they left behind is removed by Free Space.</source>
        <translation>
            <numerusform>以前の起動時のジョブ %Ln 件が終わっていません: %1。書きかけのものは表示も使用もされません。残ったものは「領域の解放」で消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Jobs</source>
        <translation>ジョブに表示</translation>
    </message>
    <message>
        <source>The window did not get ready for a picture in time.</source>
        <translation>画像用のウィンドウの準備が間に合いませんでした。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MarkedScrollBar</name>
    <message>
        <source>Scroll bar of the timeline</source>
        <translation>タイムラインのスクロールバー</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MemorySecretStore</name>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>このデスクトップにはキーリングがありません。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MessagePage</name>
    <message>
        <source>Open the &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open a repository…</source>
        <translation>リポジトリを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>リポジトリを開く</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespaceChoiceModel</name>
    <message numerus="yes">
        <source>%1, %Ln vector(s), restored as %2</source>
        <comment>two names of a namespace</comment>
        <translation>
            <numerusform>%1、ベクトル %Ln 件、復元後の名前 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>復元後の名前</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespaceDiffModel</name>
    <message>
        <source>only in B</source>
        <translation>B のみ</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>A のみ</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>定義を変更</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation>すべての名前空間</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 removed</source>
        <comment>a namespace, counts of vectors</comment>
        <translation>%1: 追加 %2、変更 %3、削除 %4</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>A</source>
        <comment>heading: added</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>M</source>
        <comment>heading: changed</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>D</source>
        <comment>heading: removed</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespacePlanModel</name>
    <message>
        <source>cannot be done</source>
        <translation>実行不可</translation>
    </message>
    <message>
        <source>%1: %2; %3 added, %4 changed, %5 removed</source>
        <comment>a namespace, what is done to it, counts of vectors</comment>
        <translation>%1: %2。追加 %3、変更 %4、削除 %5</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::OverviewTab</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy the id to the clipboard</source>
        <translation>ID をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What this snapshot is for</source>
        <translation>このスナップショットの目的</translation>
    </message>
    <message>
        <source>Ctrl+Enter or leaving the field saves, Escape brings back what was there.</source>
        <translation>Ctrl+Enter、または欄を離れると保存します。Esc で元の内容に戻ります。</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>A full snapshot shares no data file with another; an incremental one uses its parent's again. Either restores on its own.</source>
        <translation>フルスナップショットはほかとデータファイルを共有しません。増分は親のデータファイルを再利用します。どちらも単独で復元できます。</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>What it was compared with. It is never needed to restore.</source>
        <translation>比較元のスナップショット。復元に必要になることはありません。</translation>
    </message>
    <message>
        <source>Since the parent</source>
        <translation>親からの変更</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加量</translation>
    </message>
    <message>
        <source>What it added to the repository</source>
        <translation>リポジトリに追加した量</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>データ量</translation>
    </message>
    <message>
        <source>All its vectors with ids and metadata, before they are packed</source>
        <translation>ID とメタデータを含むすべてのベクトル (圧縮前)</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>整合性</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>State digest</source>
        <translation>状態ダイジェスト</translation>
    </message>
    <message>
        <source>Two snapshots of one repository with the same digest hold the same vectors</source>
        <translation>同じリポジトリでダイジェストが同じ 2 つのスナップショットは、同じベクトルを含みます</translation>
    </message>
    <message>
        <source>%1, taken by a restore before it wrote</source>
        <comment>Full or Incremental</comment>
        <translation>%1、復元が書き込み前に作成</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <comment>counts of vectors</comment>
        <translation>追加 %1、変更 %2、削除 %3</translation>
    </message>
    <message>
        <source>All its vectors are new: it has no parent.</source>
        <translation>すべてのベクトルが新規 (親なし)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the whole storage</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln 個、ストレージ全体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, chosen when it was taken</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln 個、作成時に選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidemark %1</source>
        <comment>a version</comment>
        <translation>Tidemark %1</translation>
    </message>
    <message>
        <source>%1, which is not in this repository. It is not needed to restore.</source>
        <comment>an id</comment>
        <translation>%1。このリポジトリにはありませんが、復元には不要です。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Select the parent, %1</source>
        <translation>親 (%1) を選択</translation>
    </message>
    <message>
        <source>Neither retention nor a deletion removes a pinned snapshot</source>
        <translation>ピン留めされたスナップショットは、保持ポリシーでも削除操作でも消えません</translation>
    </message>
    <message>
        <source>Not saved: the connection is read-only. Unlock it, or press Escape to give the edit up.</source>
        <translation>保存されていません。接続が読み取り専用です。ロックを解除するか、Esc で編集を破棄してください。</translation>
    </message>
    <message>
        <source>Edit the description of %1</source>
        <comment>an id</comment>
        <translation>%1 の説明を編集</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PolicyEditor</name>
    <message>
        <source>The last 10</source>
        <translation>最新の 10 件</translation>
    </message>
    <message>
        <source>A day of hours, a week of days</source>
        <translation>毎時を 1 日分、毎日を 1 週間分</translation>
    </message>
    <message>
        <source>A week of days, a month of weeks, a year of months</source>
        <translation>毎日を 1 週間分、毎週を 1 か月分、毎月を 1 年分</translation>
    </message>
    <message>
        <source>A month of days, a year of months, all years</source>
        <translation>毎日を 1 か月分、毎月を 1 年分、毎年をすべて</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a preset</comment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>プリセット(&amp;R):</translation>
    </message>
    <message>
        <source>Keep &amp;last:</source>
        <translation>最新を保持(&amp;L):</translation>
    </message>
    <message>
        <source> snapshots</source>
        <translation> 件</translation>
    </message>
    <message>
        <source>&amp;Hourly:</source>
        <translation>毎時(&amp;H):</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 時間</translation>
    </message>
    <message>
        <source>&amp;Daily:</source>
        <translation>毎日(&amp;D):</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>&amp;Weekly:</source>
        <translation>毎週(&amp;W):</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> 週</translation>
    </message>
    <message>
        <source>&amp;Monthly:</source>
        <translation>毎月(&amp;M):</translation>
    </message>
    <message>
        <source> months</source>
        <translation> か月</translation>
    </message>
    <message>
        <source>&amp;Yearly:</source>
        <translation>毎年(&amp;Y):</translation>
    </message>
    <message>
        <source> years</source>
        <translation> 年</translation>
    </message>
    <message>
        <source>Keep all snapshots with one of these tags</source>
        <translation>これらのタグのいずれかを持つスナップショットをすべて残します</translation>
    </message>
    <message>
        <source>release, audit</source>
        <comment>an example of tags</comment>
        <translation>release, audit</translation>
    </message>
    <message>
        <source>All snapshots with one of these tags stay; commas separate them</source>
        <translation>これらのタグのいずれかを持つスナップショットはすべて残ります。コンマで区切ります</translation>
    </message>
    <message>
        <source>Keep &amp;tags:</source>
        <translation>タグで保持(&amp;T):</translation>
    </message>
    <message>
        <source>Time zone whose hours and days count</source>
        <translation>時間と日の区切りに使うタイムゾーン</translation>
    </message>
    <message>
        <source>Whose hours, days and weeks count</source>
        <translation>時間、日、週の区切りに使うタイムゾーン</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>a time zone</comment>
        <translation>%1 (このコンピューター)</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>タイムゾーンの変更</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>タイムゾーン(&amp;Z):</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a field</comment>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>Change the tags to keep</source>
        <translation>保持するタグの変更</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>プリセット: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ProfileStore</name>
    <message>
        <source>The saved connections could not be read (%1). The file stays as it is: %2</source>
        <translation>保存された接続を読み取れませんでした (%1)。ファイルはそのままです: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved connection(s) could not be read. The file will be kept: %1</source>
        <translation>
            <numerusform>保存された接続 %Ln 件を読み取れませんでした。ファイルは次の名前で残します: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved connections could not be read. What was there is kept in %1</source>
        <translation>保存された接続を読み取れませんでした。元の内容は %1 に残っています</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RawTab</name>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the manifest</source>
        <translation>マニフェストをコピー</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>The manifest could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>マニフェストを読み取れませんでした: %1。%2</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; %3 in the repository has all of it.</source>
        <comment>sizes, a file</comment>
        <translation>%2 のうち先頭の %1 を表示しています。全体はリポジトリの %3 にあります。</translation>
    </message>
    <message>
        <source>%1, %2. What could deceive is escaped here; Copy takes it as it is.</source>
        <comment>a file, a size</comment>
        <translation>%1、%2。紛らわしい文字はここではエスケープ表示されます。コピーでは元のままです。</translation>
    </message>
    <message>
        <source> … (%1 more in this line)</source>
        <comment>a size</comment>
        <translation> … (この行の残り %1)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RemovalListModel</name>
    <message>
        <source>%1, removed: %2</source>
        <comment>a snapshot, a rule</comment>
        <translation>%1、削除: %2</translation>
    </message>
    <message>
        <source>Removed snapshot</source>
        <translation>削除されるスナップショット</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加量</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RenameField</name>
    <message>
        <source>Name of the snapshot %1</source>
        <comment>an id</comment>
        <translation>スナップショット %1 の名前</translation>
    </message>
    <message>
        <source>The description is too long: at most 64 KiB are kept.</source>
        <translation>説明が長すぎます。保存できるのは最大 64 KiB です。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>an id</comment>
        <translation>%1 の名前の変更</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreChangesTab</name>
    <message>
        <source>Show only ids that contain this</source>
        <translation>この文字列を含む ID のみ表示</translation>
    </message>
    <message>
        <source>Filter ids</source>
        <translation>ID を絞り込み</translation>
    </message>
    <message>
        <source>A: a&amp;dded</source>
        <translation>A: 追加(&amp;D)</translation>
    </message>
    <message>
        <source>M: chan&amp;ged</source>
        <translation>M: 変更(&amp;G)</translation>
    </message>
    <message>
        <source>D: remo&amp;ved</source>
        <translation>D: 削除(&amp;V)</translation>
    </message>
    <message>
        <source>Ids that the restore would add, change or remove</source>
        <translation>復元により追加、変更、削除される ID</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop fetching ids</source>
        <translation>ID の取得を停止</translation>
    </message>
    <message>
        <source>Stopped. Nothing is changed by that.</source>
        <translation>停止しました。これによる変更はありません。</translation>
    </message>
    <message>
        <source>The ids could not be fetched: %1. %2</source>
        <comment>an error, what it means</comment>
        <translation>ID を取得できませんでした: %1。%2</translation>
    </message>
    <message>
        <source>Fetching ids…</source>
        <translation>ID を取得中…</translation>
    </message>
    <message>
        <source>%1 of the fetched ids match</source>
        <comment>a count</comment>
        <translation>取得済みの ID のうち %1 件が一致</translation>
    </message>
    <message>
        <source>%1 ids, and %2 more</source>
        <comment>two counts</comment>
        <translation>ID %1 件、ほか %2 件</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <comment>a count</comment>
        <translation>ID %1 件</translation>
    </message>
    <message>
        <source>Under new names, all %1 vectors are added; they are not listed.</source>
        <comment>a count</comment>
        <translation>新しい名前の下にベクトル %1 件がすべて追加されます。一覧には表示しません。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestorePage</name>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Reading the storage</source>
        <translation>ストレージを読み取り中</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Taking the safety snapshot</source>
        <translation>退避スナップショットを作成中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>書き込み内容を確認中</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>コミット中</translation>
    </message>
    <message>
        <source>Verifying the snapshot</source>
        <translation>スナップショットを検証中</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a phase of an operation</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a phase, what is done, the total</comment>
        <translation>%1: %2 / %3</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestorePreviewPage</name>
    <message>
        <source>What would happen</source>
        <translation>実行した場合の変更</translation>
    </message>
    <message>
        <source>Compared with the storage as it is now. Nothing was written.</source>
        <translation>現在のストレージと比較しています。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>Stop (nothing is changed)</source>
        <translation>停止 (何も変更されません)</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>再比較(&amp;A)</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再比較</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>What happens to each namespace</source>
        <translation>各名前空間への処理</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>そのほかの情報</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>概要(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>What would happen to %1</source>
        <comment>a connection or a storage</comment>
        <translation>実行した場合の %1 の変更</translation>
    </message>
    <message>
        <source>The storage could not be compared: %1.</source>
        <comment>an error</comment>
        <translation>ストレージを比較できませんでした: %1。</translation>
    </message>
    <message>
        <source>The comparison was stopped. Nothing was changed.</source>
        <translation>比較を停止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>In the way: %1: %2.</source>
        <comment>a namespace, a reason</comment>
        <translation>実行を妨げるもの: %1: %2。</translation>
    </message>
    <message>
        <source>Writes since the base that will be lost: %1.</source>
        <comment>a count</comment>
        <translation>失われるベース以降の書き込み: %1 件。</translation>
    </message>
    <message>
        <source>How many writes since the base will be lost is being compared.</source>
        <translation>失われるベース以降の書き込みの件数を比較中です。</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository, so writes since then cannot be told.</source>
        <translation>ストレージの由来となるスナップショットがこのリポジトリにないため、それ以降の書き込みはわかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer snapshot(s) stay as a side branch.</source>
        <translation>
            <numerusform>より新しいスナップショット %Ln 件は、別ブランチとして残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of vectors to write.</source>
        <comment>a size</comment>
        <translation>書き込むベクトルは %1。</translation>
    </message>
    <message>
        <source>Too little space: %1 are free where the storage is.</source>
        <comment>a size</comment>
        <translation>空きが足りません。ストレージ側の空きは %1。</translation>
    </message>
    <message>
        <source>%1 are free where the storage is.</source>
        <comment>a size</comment>
        <translation>ストレージ側の空きは %1。</translation>
    </message>
    <message>
        <source>%1 are free where the repository is.</source>
        <comment>a size</comment>
        <translation>リポジトリ側の空きは %1。</translation>
    </message>
    <message>
        <source>A verification found damage in this snapshot. Restoring it fails before anything is written, or choose namespaces that are whole.</source>
        <translation>このスナップショットは検証で破損が見つかっています。このままでは、書き込みの前に復元が失敗します。無傷の名前空間だけを選ぶこともできます。</translation>
    </message>
    <message>
        <source>The snapshot was verified %1.</source>
        <comment>a time</comment>
        <translation>このスナップショットは %1 に検証されました。</translation>
    </message>
    <message>
        <source>The snapshot was never verified; the next page can do that first.</source>
        <translation>このスナップショットは検証されたことがありません。次のページで先に検証できます。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a namespace, a note</comment>
        <translation>%1: %2。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreReviewPage</name>
    <message>
        <source>Last look</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>The next button starts the restore.</source>
        <translation>次のボタンで復元が始まります。</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>I have seen the &amp;new numbers</source>
        <translation>新しい数値を確認しました(&amp;N)</translation>
    </message>
    <message>
        <source>I have seen the new numbers</source>
        <translation>新しい数値を確認しました</translation>
    </message>
    <message>
        <source>I &amp;accept what cannot be kept</source>
        <translation>保持できないものがあることを承諾します(&amp;A)</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>What will be lost, and what will be kept</source>
        <translation>失われるものと残るもの</translation>
    </message>
    <message>
        <source>Will be lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>Will be kept</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>The same as a command, and the plan as JSON</source>
        <translation>同じ操作のコマンドと、JSON 形式の計画</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>コマンドライン(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Plan as &amp;JSON</source>
        <translation>計画 (JSON)(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the plan as JSON</source>
        <translation>計画を JSON でコピー</translation>
    </message>
    <message>
        <source>Restore “%1” into %2</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>「%1」を %2 に復元</translation>
    </message>
    <message>
        <source>Restore “%1” into %2: last look</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>「%1」を %2 に復元: 最終確認</translation>
    </message>
    <message>
        <source>Type the connection's name, %1, to allow it:</source>
        <comment>a connection</comment>
        <translation>許可するには、接続の名前 (%1) を入力してください:</translation>
    </message>
    <message>
        <source>Looking whether the storage changed since the preview…</source>
        <translation>プレビュー以降にストレージが変わったかどうかを調べています…</translation>
    </message>
    <message>
        <source>The storage could not be compared again: %1. %2 Go back and forth to try again.</source>
        <comment>an error, what it means</comment>
        <translation>ストレージを再比較できませんでした: %1。%2 前のページに戻って進み直すと、もう一度試せます。</translation>
    </message>
    <message>
        <source>The storage changed since the preview. The new numbers: %1</source>
        <comment>a sentence with counts</comment>
        <translation>プレビュー以降にストレージが変わりました。新しい数値: %1</translation>
    </message>
    <message>
        <source>It cannot be done any more. Go back to see why.</source>
        <translation>もう実行できません。戻って理由を確認してください。</translation>
    </message>
    <message>
        <source>I accept what cannot be kept</source>
        <translation>保持できないものがあることを承諾します</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreRunPage</name>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>復元の進行状況</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo restore…</source>
        <translation>復元を取り消す(&amp;U)…</translation>
    </message>
    <message>
        <source>Show &amp;what changed</source>
        <translation>変更内容を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Restore “%1” into %2</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>「%1」を %2 に復元</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waits for another job on this repository or storage.</source>
        <translation>このリポジトリまたはストレージを使う別のジョブを待っています。</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>what is still at work</comment>
        <translation>停止処理中: %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>a size</comment>
        <translation>%1/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) per second</source>
        <translation>
            <numerusform>%Ln ベクトル/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this window; the restore continues in Jobs.</source>
        <translation>このウィンドウは閉じてもかまいません。復元は「ジョブ」で続行します。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The restore was stopped before its commit. The storage is as it was.</source>
        <translation>復元はコミット前に停止しました。ストレージは元のままです。</translation>
    </message>
    <message>
        <source>The restore failed: %1.</source>
        <comment>an error</comment>
        <translation>復元に失敗しました: %1。</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing was there before.</source>
        <translation>取り消すものはありません。以前は何もありませんでした。</translation>
    </message>
    <message>
        <source>It cannot be undone: no safety snapshot was wanted.</source>
        <translation>取り消せません。退避スナップショットを作成しない設定でした。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreSafetyPage</name>
    <message>
        <source>How it is made safe</source>
        <translation>安全対策</translation>
    </message>
    <message>
        <source>If one of the steps before the commit fails, the storage stays as it is.</source>
        <translation>コミット前の手順のいずれかが失敗した場合、ストレージは元のままです。</translation>
    </message>
    <message>
        <source>Before anything is written</source>
        <translation>書き込みの前</translation>
    </message>
    <message>
        <source>Take a &amp;safety snapshot, so that the restore can be undone</source>
        <translation>退避スナップショットを作成し、復元を取り消せるようにする(&amp;S)</translation>
    </message>
    <message>
        <source>Take a safety snapshot, so that the restore can be undone</source>
        <translation>退避スナップショットを作成し、復元を取り消せるようにする</translation>
    </message>
    <message>
        <source>The snapshot itself</source>
        <translation>スナップショット自体</translation>
    </message>
    <message>
        <source>&amp;Verify it first: every byte is read</source>
        <translation>先に検証: 全バイトを読み取る(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Quick check first: files are there and of their size</source>
        <translation>先にクイックチェック: ファイルの有無とサイズ(&amp;Q)</translation>
    </message>
    <message>
        <source>Do &amp;not verify it first</source>
        <translation>先に検証しない(&amp;N)</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>書き込みの後</translation>
    </message>
    <message>
        <source>Every vector that was written is read back and compared with the snapshot; only then is the restore committed. That is always done.</source>
        <translation>書き込んだすべてのベクトルを読み戻してスナップショットと照合し、その後で初めて復元をコミットします。これは常に行われます。</translation>
    </message>
    <message>
        <source>None is needed: the storage holds nothing that this restore could destroy.</source>
        <translation>不要です。この復元で失われるものはストレージにありません。</translation>
    </message>
    <message>
        <source>In production it is always taken.</source>
        <translation>本番では常に作成されます。</translation>
    </message>
    <message>
        <source>It is incremental where it can be, and is listed like every other snapshot.</source>
        <translation>可能な場合は増分になり、ほかのスナップショットと同じように一覧に表示されます。</translation>
    </message>
    <message>
        <source>Without it, there is no snapshot to go back to; this restore removes and overwrites no vector.</source>
        <translation>作成しない場合、戻せるスナップショットがありません。この復元で削除または上書きされるベクトルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Without it, %Ln vector(s) that the restore removes or overwrites cannot be brought back, unless another snapshot has them.</source>
        <translation>
            <numerusform>作成しない場合、この復元で削除または上書きされるベクトル %Ln 件は、ほかのスナップショットにない限り取り戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>If damage is found, the restore ends before anything is written.</source>
        <translation>破損が見つかった場合、復元は書き込みの前に終了します。</translation>
    </message>
    <message>
        <source>Every vector is still checked against its hash as it is read; damage then ends the restore before the commit, but later.</source>
        <translation>その場合も、すべてのベクトルは読み取り時にハッシュと照合されます。破損があればコミット前に復元は終了しますが、気付くのは遅くなります。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreTargetPage</name>
    <message>
        <source>Where to, and what of it?</source>
        <translation>復元先と対象</translation>
    </message>
    <message>
        <source>The next page shows what that would do. Nothing is written before the last one.</source>
        <translation>次のページで実行した場合の変更を確認できます。最後のページまで何も書き込みません。</translation>
    </message>
    <message>
        <source>Restore into</source>
        <translation>復元先</translation>
    </message>
    <message>
        <source>The storage of this connection, under &amp;new names (nothing that exists is touched)</source>
        <translation>この接続のストレージ、新しい名前で (既存のものには触れません)(&amp;N)</translation>
    </message>
    <message>
        <source>The storage of this connection, in &amp;place of what is there</source>
        <translation>この接続のストレージ、今あるものに上書き(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Another storage:</source>
        <translation>別のストレージ(&amp;A):</translation>
    </message>
    <message>
        <source>URI of the other storage</source>
        <translation>別のストレージの URI</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose an SQLite file; a missing one is created</source>
        <translation>SQLite ファイルを選びます。ない場合は作成されます</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>A&amp;ll of the snapshot</source>
        <translation>スナップショットのすべて(&amp;L)</translation>
    </message>
    <message>
        <source>Only those &amp;ticked</source>
        <translation>チェックしたもののみ(&amp;T)</translation>
    </message>
    <message>
        <source>Namespaces of the snapshot, and what they are restored as</source>
        <translation>スナップショットの名前空間と復元後の名前</translation>
    </message>
    <message>
        <source>F2 or a double click on “Restore as” gives a namespace another name.</source>
        <translation>「復元後の名前」で F2 を押すかダブルクリックすると、名前空間に別の名前を付けられます。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>&amp;Exact: the namespaces become equal to the snapshot; what was added later goes.</source>
        <translation>完全一致: 名前空間をスナップショットと同じにします。後から追加されたものは消えます。(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Merge: vectors are added and overwritten; nothing is removed.</source>
        <translation>マージ: ベクトルを追加または上書きします。何も削除しません。(&amp;M)</translation>
    </message>
    <message>
        <source>Restore “%1”: where to, and what of it?</source>
        <comment>the title of a snapshot</comment>
        <translation>「%1」の復元: 復元先と対象</translation>
    </message>
    <message>
        <source>The snapshot could not be read: %1 (%2). %3</source>
        <comment>headline, detail and advice of an error</comment>
        <translation>スナップショットを読み取れませんでした: %1 (%2)。%3</translation>
    </message>
    <message>
        <source>Reading what the snapshot holds…</source>
        <translation>スナップショットの内容を読み取り中…</translation>
    </message>
    <message>
        <source>Say which storage, or choose a file.</source>
        <translation>ストレージを指定するか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This connection is read-only. Unlock it first.</source>
        <translation>この接続は読み取り専用です。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>“%1” needs a name to be restored as.</source>
        <comment>a namespace</comment>
        <translation>「%1」に復元後の名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” needs a new name, or choose “in place”.</source>
        <comment>a namespace</comment>
        <translation>「%1」に新しい名前を付けるか、「上書き」を選んでください。</translation>
    </message>
    <message>
        <source>Two namespaces would become “%1”.</source>
        <comment>a namespace</comment>
        <translation>2 つの名前空間が「%1」になります。</translation>
    </message>
    <message>
        <source>The snapshot has no namespaces, so there is nothing to put beside what exists.</source>
        <translation>スナップショットに名前空間がないため、既存のものと並べて復元するものがありません。</translation>
    </message>
    <message>
        <source>Tick at least one namespace.</source>
        <translation>名前空間を 1 つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>Restore into an SQLite file</source>
        <translation>SQLite ファイルに復元</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>SQLite ファイル (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreWizard</name>
    <message>
        <source>Restore “%1” – %2</source>
        <comment>the title of a snapshot, a connection</comment>
        <translation>「%1」の復元 – %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RetentionDialog</name>
    <message numerus="yes">
        <source>Remove %Ln snapshot(s) by retention</source>
        <translation>
            <numerusform>保持ポリシーによるスナップショット %Ln 件の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots that are removed</source>
        <translation>削除されるスナップショット</translation>
    </message>
    <message numerus="yes">
        <source>You lose %Ln point(s) in time that the storage can be brought back to. They added %1 to the repository; what no other snapshot needs of it is freed after the trash.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>ストレージを戻せる時点を %Ln 個失います。リポジトリへの追加量は合計 %1 で、ほかのスナップショットに不要な分は、ゴミ箱から消えた後に解放されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the trash, from which they can be brought back until %1.</source>
        <comment>a time</comment>
        <translation>ゴミ箱に移り、%1 までは戻せます。</translation>
    </message>
    <message>
        <source>What stays: %1. The storage itself is not touched.</source>
        <comment>counts of snapshots by reason</comment>
        <translation>残るもの: %1。ストレージ自体には触れません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件を削除(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1, the number of snapshots to remove:</source>
        <translation>削除するスナップショットの数 %1 を入力してください:</translation>
    </message>
    <message>
        <source>The repository changed meanwhile, and the preview says something else now. Cancel, and look at it again.</source>
        <translation>その間にリポジトリが変わり、プレビューの内容も変わりました。キャンセルして、もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RetentionPanel</name>
    <message>
        <source>Retention</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● 未保存</translation>
    </message>
    <message>
        <source>The policy was changed and is not saved</source>
        <translation>ポリシーが変更され、保存されていません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the last edit of the policy (Ctrl+Z)</source>
        <translation>ポリシーの直前の編集を元に戻します (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>編集をやり直します (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Snapshots that the policy removes</source>
        <translation>ポリシーにより削除されるスナップショット</translation>
    </message>
    <message>
        <source>&amp;On the command line:</source>
        <translation>コマンドライン(&amp;O):</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>同じ操作のコマンドライン</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Run &amp;now…</source>
        <translation>今すぐ実行(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keeps the policy for this repository. It removes nothing.</source>
        <translation>このリポジトリのポリシーとして保存します。何も削除しません。</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>変更を破棄(&amp;V)</translation>
    </message>
    <message>
        <source>Back to the policy that was saved</source>
        <translation>保存されたポリシーに戻します</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>The preview could not be computed: %1</source>
        <comment>an error</comment>
        <translation>プレビューを計算できませんでした: %1</translation>
    </message>
    <message>
        <source>Computing the preview…</source>
        <translation>プレビューを計算中…</translation>
    </message>
    <message>
        <source>Select a snapshot to see which rule decides about it.</source>
        <translation>スナップショットを選ぶと、どの規則で決まるかが表示されます。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a snapshot, a sentence about it</comment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>Preview only. %1</source>
        <comment>why</comment>
        <translation>プレビューのみ。%1</translation>
    </message>
    <message>
        <source>There is nothing to run: the policy removes nothing.</source>
        <translation>実行するものがありません。ポリシーは何も削除しません。</translation>
    </message>
    <message>
        <source>Shows what is removed before it is done</source>
        <translation>実行の前に、削除されるものを表示します</translation>
    </message>
    <message>
        <source>Back to the saved policy</source>
        <translation>保存されたポリシーに戻す</translation>
    </message>
    <message>
        <source>Nothing was removed: the repository changed after the preview was made, so that it was no longer true. The preview is a new one now. Look at it, and run it again.</source>
        <translation>何も削除していません。プレビューの作成後にリポジトリが変わり、内容が正しくなくなったためです。プレビューを更新しました。確認して、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Screenshot</name>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>画像を %1 に書き出せませんでした: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SeveralPage</name>
    <message>
        <source>Several snapshots</source>
        <translation>複数のスナップショット</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加量</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>データ量</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Common tags</source>
        <translation>共通のタグ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) and the current state selected</source>
        <translation>
            <numerusform>スナップショット %Ln 件と現在の状態を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) selected</source>
        <translation>
            <numerusform>スナップショット %Ln 件を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected snapshot(s) are no longer in the repository.</source>
        <translation>
            <numerusform>選択したスナップショットのうち %Ln 件は、もうリポジトリにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>common tags</comment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%1 ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln damaged</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✕ 破損 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln at risk</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>⚠ 破損のおそれ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✓ 検証済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>? 未検証 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 to the repository</source>
        <comment>a size</comment>
        <translation>リポジトリに %1</translation>
    </message>
    <message>
        <source>%1 in all of them together</source>
        <comment>a size</comment>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>%1 in all of them together</source>
        <comment>a count</comment>
        <translation>合計 %1 件</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the snapshots are pinned</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>2 つを比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with the current state</source>
        <translation>現在の状態と比較(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No action is found.</source>
        <translation>操作が見つかりません。</translation>
    </message>
    <message>
        <source>&amp;New key for “%1”:</source>
        <comment>an action</comment>
        <translation>「%1」の新しいキー(&amp;N):</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <comment>a key, an action</comment>
        <translation>%1 は既に「%2」に割り当てられています。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SleepInhibitor</name>
    <message>
        <source>A job writes to a storage or to a repository</source>
        <translation>ジョブがストレージまたはリポジトリに書き込み中です</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotActions</name>
    <message numerus="yes">
        <source>Release %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件のピン留めを外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件をピン留め</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotPicker</name>
    <message>
        <source>Part of a title, a time or an id</source>
        <translation>タイトル、日時、ID の一部</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <comment>the id of a snapshot</comment>
        <translation>%1 (見つかりません)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotPickerModel</name>
    <message>
        <source>Current state of the storage</source>
        <translation>ストレージの現在の状態</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, time and id of a snapshot</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Takes snapshots of a vector database, shows them as a timeline, and brings any of them back, bit by bit.</source>
        <translation>ベクトルデータベースのスナップショットを作成してタイムラインに表示し、どれでも 1 ビットも違わずに復元します。</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Open a snapshot &amp;file…</source>
        <translation>スナップショットファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Recent connections</source>
        <translation>最近使った接続(&amp;R)</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>最近使った接続</translation>
    </message>
    <message>
        <source>Or drop an SQLite database, a repository's directory or a snapshot file here.</source>
        <translation>SQLite データベース、リポジトリのディレクトリ、スナップショットファイルをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>a connection, its environment, its storage</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <comment>a tag, and a cross that removes it</comment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>タグ %1 を外す</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter adds the tag</source>
        <translation>Enter でタグを追加します</translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation>タグ %1 を追加</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TagsField</name>
    <message>
        <source>nightly, before-upgrade</source>
        <comment>example of tags</comment>
        <translation>nightly, before-upgrade</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TestPanel</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを停止</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>結果をコピー</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>テスト項目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>No answer within 10 seconds. What is not listed was not tested.</source>
        <translation>10 秒以内に応答がありません。一覧にないものはテストされていません。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>The test itself failed: %1</source>
        <translation>テスト自体に失敗しました: %1</translation>
    </message>
    <message>
        <source>Stopped. What is not listed was not tested.</source>
        <translation>停止しました。一覧にないものはテストされていません。</translation>
    </message>
    <message>
        <source>Something was changed since this test.</source>
        <translation>このテスト以降に変更されたものがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) failed. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln 件失敗しました。何も変更されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. Nothing was changed.</source>
        <translation>すべて問題ありません。何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>It works, with %Ln thing(s) to know. Nothing was changed.</source>
        <translation>
            <numerusform>接続できます。注意点が %Ln 件あります。何も変更されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ThroughputGraph</name>
    <message>
        <source>Throughput: not measured yet</source>
        <translation>スループット: 未計測</translation>
    </message>
    <message numerus="yes">
        <source>Throughput over %Ln second(s): now %1/s, highest %2/s, lowest %3/s</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>直近 %Ln 秒のスループット: 現在 %1/秒、最高 %2/秒、最低 %3/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未計測</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimeStrip</name>
    <message>
        <source>Days with snapshots</source>
        <translation>スナップショットのある日</translation>
    </message>
    <message>
        <source>no snapshots</source>
        <translation>スナップショットなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>damage found</source>
        <translation>破損あり</translation>
    </message>
    <message>
        <source>may share damage</source>
        <translation>破損のおそれ</translation>
    </message>
    <message>
        <source>not all verified</source>
        <translation>一部未検証</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>一致 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ancestor(s) of the selected one</source>
        <translation>
            <numerusform>選択中のものの祖先 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descend from the selected one</source>
        <translation>
            <numerusform>選択中のものの子孫 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelineModel</name>
    <message>
        <source>Current state</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 (interrupted)</source>
        <comment>a time</comment>
        <translation>%1 (中断)</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <comment>a time</comment>
        <translation>%1 (実行中)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time and how long ago it was</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>base of current</source>
        <translation>現在のベース</translation>
    </message>
    <message>
        <source>safety</source>
        <comment>a snapshot taken before a restore</comment>
        <translation>退避</translation>
    </message>
    <message>
        <source>Snapshots of a side branch that are neither pinned, tagged nor damaged.
A click or the Right key shows them, the Left key folds them again.</source>
        <translation>ピン留め、タグ、破損のいずれもない、別ブランチのスナップショットです。
クリックまたは → キーで展開し、← キーで再び折りたたみます。</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>%1 bytes added to the repository</source>
        <translation>リポジトリに %1 バイト追加</translation>
    </message>
    <message>
        <source>%1 bytes of content</source>
        <translation>データ量 %1 バイト</translation>
    </message>
    <message>
        <source>Compared with its parent: %1 added, %2 changed, %3 removed</source>
        <translation>親との比較: 追加 %1、変更 %2、削除 %3</translation>
    </message>
    <message>
        <source>Shares no data file with another snapshot. Restores on its own.</source>
        <translation>ほかのスナップショットとデータファイルを共有しません。単独で復元できます。</translation>
    </message>
    <message>
        <source>Re-uses its parent's data files. Restores on its own.</source>
        <translation>親のデータファイルを再利用します。単独で復元できます。</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a day, week, month or branch</comment>
        <translation>%1、折りたたみ</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>snapshots of a side branch</comment>
        <translation>%1、展開</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>snapshots of a side branch</comment>
        <translation>%1、折りたたみ</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>追加 %1、変更 %2、削除 %3</translation>
    </message>
    <message>
        <source>What each snapshot added to the repository</source>
        <translation>各スナップショットがリポジトリに追加した量</translation>
    </message>
    <message>
        <source>Vectors added, changed and removed since the parent</source>
        <translation>親から追加、変更、削除されたベクトル</translation>
    </message>
    <message>
        <source>Content of all vectors, as it was in the storage</source>
        <translation>すべてのベクトルのデータ量 (ストレージ内の状態)</translation>
    </message>
    <message>
        <source>In the time zone %1</source>
        <translation>タイムゾーン %1</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>作成日時 (UTC)</translation>
    </message>
    <message>
        <source>Created (local)</source>
        <comment>in local time</comment>
        <translation>作成日時 (ローカル)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Logical size</source>
        <translation>論理サイズ</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証日時</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelinePage</name>
    <message>
        <source>Interrupted snapshot</source>
        <translation>中断されたスナップショット</translation>
    </message>
    <message>
        <source>New snapshot</source>
        <translation>新しいスナップショット</translation>
    </message>
    <message>
        <source>The repository cannot be read now: %1. The list is of %2.</source>
        <comment>an error, a time</comment>
        <translation>リポジトリを今は読み取れません: %1。一覧は %2 のものです。</translation>
    </message>
    <message>
        <source>The repository cannot be read</source>
        <translation>リポジトリを読み取れません</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>リポジトリを読み取り中…</translation>
    </message>
    <message>
        <source>This repository has no snapshots</source>
        <translation>このリポジトリにスナップショットはありません</translation>
    </message>
    <message>
        <source>The connection names no storage to take one of. Import a bundle, or add a storage.</source>
        <translation>接続に、スナップショットの対象となるストレージがありません。バンドルをインポートするか、ストレージを追加してください。</translation>
    </message>
    <message>
        <source>“%1” has no snapshots</source>
        <translation>「%1」にスナップショットはありません</translation>
    </message>
    <message>
        <source>The first one makes the repository and will be full; the next ones hold only what changed.</source>
        <translation>最初の 1 件でリポジトリが作られ、フルになります。以降は変更分だけを含みます。</translation>
    </message>
    <message>
        <source>The first one will be full; the next ones hold only what changed.</source>
        <translation>最初の 1 件はフルになり、以降は変更分だけを含みます。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelinePanel</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Back to the order of time</source>
        <translation>時間順に戻す</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>リポジトリを読み取り中…</translation>
    </message>
    <message>
        <source>No snapshot matches “%1”.</source>
        <translation>「%1」に一致するスナップショットはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) are hidden by the filter.</source>
        <translation>
            <numerusform>絞り込みにより %Ln 件のスナップショットが隠れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Graph hidden while sorted by %1.</source>
        <comment>a column</comment>
        <translation>「%1」で並べ替え中はグラフを表示しません。</translation>
    </message>
    <message>
        <source>Show all lanes of the graph</source>
        <translation>グラフのすべてのレーンを表示</translation>
    </message>
    <message>
        <source>Sort in the order of time</source>
        <translation>時間順に並べる</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s) match the filter.</source>
        <comment>how many</comment>
        <translation>
            <numerusform>スナップショット %Ln 件中 %1 件が条件に一致しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ancestor(s) of the selected snapshot, up to its full one.</source>
        <translation>
            <numerusform>選択したスナップショットからフルまでの祖先は %Ln 件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) descend from the selected one.</source>
        <translation>
            <numerusform>選択したスナップショットから派生したものは %Ln 件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelineView</name>
    <message>
        <source>Timeline of snapshots</source>
        <translation>スナップショットのタイムライン</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrashDialog</name>
    <message>
        <source>Bring back deleted snapshots</source>
        <translation>削除したスナップショットをゴミ箱から戻す</translation>
    </message>
    <message>
        <source>Reading the trash…</source>
        <translation>ゴミ箱を読み取り中…</translation>
    </message>
    <message>
        <source>Deleted snapshots</source>
        <translation>削除されたスナップショット</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>残り期間</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>ゴミ箱から戻す</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>until space is freed</source>
        <translation>領域の解放まで</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted stays here for seven days.</source>
        <translation>ゴミ箱は空です。削除したものは 7 日間ここに残ります。</translation>
    </message>
    <message>
        <source>What is deleted stays here for seven days, unless the trash is emptied. A snapshot comes back whole, at its old place in the lineage.</source>
        <translation>削除したものは、ゴミ箱を空にしない限り 7 日間ここに残ります。戻したスナップショットは無傷で、系統の元の位置に戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件を戻す(&amp;B)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件をゴミ箱から戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is still being read.</source>
        <translation>ゴミ箱はまだ読み取り中です。</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>戻すものがありません。</translation>
    </message>
    <message>
        <source>Select what should come back.</source>
        <translation>戻すものを選んでください。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrashedDialog</name>
    <message>
        <source>The trash cannot be read: %1. %2</source>
        <comment>what happened, advice</comment>
        <translation>ゴミ箱を読み取れません: %1。%2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VerifyTab</name>
    <message numerus="yes">
        <source>%1: %Ln damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1: 破損ベクトル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>vectors</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>破損の内容</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>今すぐ検証(&amp;V)</translation>
    </message>
    <message>
        <source>Verify now: read every byte</source>
        <translation>今すぐ検証: 全バイトを読み取ります</translation>
    </message>
    <message>
        <source>&amp;Quick check</source>
        <translation>クイックチェック(&amp;Q)</translation>
    </message>
    <message>
        <source>Quick check: files and their sizes</source>
        <translation>クイックチェック: ファイルとそのサイズ</translation>
    </message>
    <message>
        <source>Show &amp;job</source>
        <translation>ジョブを表示(&amp;J)</translation>
    </message>
    <message>
        <source>Show the job that verifies it</source>
        <translation>これを検証しているジョブを表示</translation>
    </message>
    <message>
        <source>Verify now reads every byte that the snapshot needs and compares it with its checksums. The quick check looks for the files, their sizes and their footers; it finds what is missing or cut off, but no flipped bit. Neither changes the snapshot.</source>
        <translation>「今すぐ検証」は、スナップショットに必要な全バイトを読み取り、チェックサムと照合します。「クイックチェック」は、ファイルの有無、サイズ、フッターを調べます。欠けたものや途中で切れたものは見つかりますが、ビットの反転は見つかりません。どちらもスナップショットを変更しません。</translation>
    </message>
    <message>
        <source>What is damaged. The command line names each vector:
%1</source>
        <comment>a command</comment>
        <translation>破損の内容。個々のベクトルはコマンドラインで確認できます:
%1</translation>
    </message>
    <message>
        <source>A verification waits for another job.</source>
        <translation>検証は別のジョブを待っています。</translation>
    </message>
    <message>
        <source>A verification is running.</source>
        <translation>検証を実行中です。</translation>
    </message>
    <message>
        <source>A verification is running: %1 %</source>
        <comment>percent</comment>
        <translation>検証を実行中です: %1 %</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <comment>an edit</comment>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>The connection is read-only. Unlock it first.</source>
        <translation>接続が読み取り専用です。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>This connection has only a repository, no storage.</source>
        <translation>この接続にはリポジトリのみがあり、ストレージがありません。</translation>
    </message>
    <message>
        <source>The repository is still being read.</source>
        <translation>リポジトリはまだ読み取り中です。</translation>
    </message>
    <message>
        <source>There is no repository yet. The first snapshot makes it.</source>
        <translation>リポジトリがまだありません。最初のスナップショットで作成されます。</translation>
    </message>
    <message>
        <source>%1 was cancelled. Nothing was changed.</source>
        <comment>the title of a job</comment>
        <translation>%1 – キャンセルされました。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 failed: %2. %3</source>
        <comment>the title of a job, an error, its meaning and advice</comment>
        <translation>%1 – 失敗しました: %2。%3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>ジョブを表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Stops before anything is changed.</source>
        <translation>何かが変更される前に停止します。</translation>
    </message>
    <message>
        <source>Create a snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <comment>a snapshot</comment>
        <translation>「%1」を作成</translation>
    </message>
    <message>
        <source>Stops and removes what was written so far; no snapshot is made.</source>
        <translation>停止し、これまでに書き込んだ分を削除します。スナップショットは作成されません。</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <comment>a snapshot</comment>
        <translation>「%1」を復元</translation>
    </message>
    <message>
        <source>Stops before the commit: the storage stays as it is. A safety snapshot that was taken goes to the trash.</source>
        <translation>コミット前に停止します。ストレージは元のままです。作成済みの退避スナップショットはゴミ箱に移ります。</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>復元を取り消す…</translation>
    </message>
    <message>
        <source>. Nothing was there before that an undo would have to bring back.</source>
        <translation>。以前は何もなかったため、取り消しで元に戻すものはありません。</translation>
    </message>
    <message>
        <source>. It cannot be undone: no safety snapshot was wanted.</source>
        <translation>。取り消せません。退避スナップショットを作成しない設定でした。</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>変更内容を表示</translation>
    </message>
    <message numerus="yes">
        <source>Verify %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件を検証</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops reading. Nothing is changed.</source>
        <translation>読み取りを停止します。何も変更されません。</translation>
    </message>
    <message>
        <source>. The others are whole and restore as before. Take a full snapshot soon, and do not delete what is intact.</source>
        <translation>。ほかは無傷で、これまでどおり復元できます。早めにフルスナップショットを作成し、無傷のものは削除しないでください。</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>すべて検証</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln snapshot(s) to the trash</source>
        <translation>
            <numerusform>スナップショット %Ln 件をゴミ箱に移しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>スナップショット %Ln 件をゴミ箱に移しました。7 日間残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>ゴミ箱から戻す</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件をゴミ箱から戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件をゴミ箱から戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln snapshot(s).</source>
        <translation>
            <numerusform>スナップショット %Ln 件をゴミ箱から戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention: remove %Ln snapshot(s)</source>
        <translation>
            <numerusform>保持ポリシー: スナップショット %Ln 件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention moved %Ln snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>保持ポリシーにより、スナップショット %Ln 件をゴミ箱に移しました。7 日間残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %Ln 件をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops and removes the unfinished file.</source>
        <translation>停止し、書きかけのファイルを削除します。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshot(s), %1, to %2</source>
        <translation>
            <numerusform>スナップショット %Ln 件 (%1) を %2 にエクスポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshot(s), %1, to %2.</source>
        <translation>
            <numerusform>スナップショット %Ln 件 (%1) を %2 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import snapshots</source>
        <translation>スナップショットをインポート</translation>
    </message>
    <message>
        <source>Stops. Snapshots that are complete stay; nothing else is left.</source>
        <translation>停止します。完了したスナップショットは残り、ほかには何も残りません。</translation>
    </message>
    <message>
        <source>Import snapshots of Dakera</source>
        <translation>Dakera のスナップショットをインポート</translation>
    </message>
    <message>
        <source>Forget the restore that broke off</source>
        <translation>中断された復元の記録を消去</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>領域を解放</translation>
    </message>
    <message>
        <source>Stops. Files that nothing needs stay until the next time.</source>
        <translation>停止します。不要なファイルは次回まで残ります。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WorkspaceView</name>
    <message numerus="yes">
        <source>%Ln damaged snapshot(s)</source>
        <translation>
            <numerusform>破損したスナップショット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>last verified %1</source>
        <comment>a time</comment>
        <translation>最終検証 %1</translation>
    </message>
    <message>
        <source>last verified %1</source>
        <comment>an age, as “2 d ago”</comment>
        <translation>最終検証 %1</translation>
    </message>
</context>
</TS>
